import { expect, test } from 'vitest';
import { stages } from '#modules/matters/contract.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { defaultCapacities } from '#modules/identity/index.ts';
import type { Transition } from '#modules/matters/declare.ts';
import {
  bodyIds,
  buildActor,
  buildCrew,
  capacities,
  insideArea,
  outsideArea,
} from '../testing/crew.ts';
import type { MemoryStage } from '../testing/memory-stage.ts';
import { reach } from '../testing/reach.ts';
import { appealType } from './appeal-type.ts';
import { states, type AppealState } from './states.ts';

const actions = [...new Set(appealType.transitions.map(({ action }) => action))];
const stepActions = actions.filter((action) => action !== 'report' && action !== 'find');
const rank = (state: string) => stages.indexOf(states[state as AppealState].stage);

/** An appeal in this state; both bodies take part where there is a lead. */
function reachWhistled(state: AppealState, confidentiality = 0): ReturnType<typeof reach> {
  const { stage, id } = reach(state, confidentiality);
  expect(stage.engine.state(id).matter.state).toBe(state);
  const whistle = appealType.transitions.find(({ action }) => action === 'whistle');
  if (whistle?.from.includes(state) && confidentiality === 0)
    stage.act(stage.crew.coordinator, id, 'whistle');
  return { stage, id };
}

const allStates = Object.keys(states) as AppealState[];

test('every state is reached by a path of legal steps', () => {
  for (const state of allStates) reachWhistled(state);
});

test('a step that leads back to an earlier stage is marked, and no other is', () => {
  for (const step of appealType.transitions) {
    const targets = typeof step.to === 'string' ? [step.to] : step.to;
    const goesBack = step.from.some((from) =>
      targets.some((to) => to !== 'same' && rank(to) < rank(from) && step.action !== 'withdraw'),
    );
    expect({ action: step.action, back: step.back === true }).toEqual({
      action: step.action,
      back: goesBack,
    });
  }
});

test('every capacity that ships is asked about, inside and outside', () => {
  expect(capacities).toEqual(defaultCapacities.map(({ capacity }) => capacity));
  expect(capacities).toContain('dispatcher');
});

/** Told from the data of the type and of the capacities alone, without the engine's own code. */
function expected(stage: MemoryStage, id: string, actor: Actor, side: Side, action: string) {
  const { matter } = stage.engine.state(id);
  const isReporter = actor.personId !== null && actor.personId === matter.reporterId;
  const held = (permission: string) => actor.authorities.some((one) => one.actions.has(permission));
  const office = actor.authorities[0];
  const inArea = side === 'inside' && actor.kind !== 'anonymous' && office?.capacity !== 'resident';
  const leads = office?.bodyId === matter.ownerBodyId && matter.ownerBodyId !== null;
  const assists = matter.assistingBodyIds.includes(office?.bodyId ?? '');
  const concerned = leads || assists;
  const cleared = matter.confidentiality <= actor.clearance;
  const sees = isReporter || (cleared && ((inArea && held('matters.see_area')) || concerned));
  if (!sees) return 'not-found';
  const step = appealType.transitions.find(
    (one) => one.action === action && one.from.includes(matter.state),
  );
  if (!step) return 'not-allowed-from-state';
  const byOffice = office?.actions.has(step.permission) === true;
  const fits = step.relations.some((relation) => {
    if (relation === 'area') return byOffice && inArea;
    if (relation === 'owner-body') return byOffice && leads;
    if (relation === 'assisting-body') return byOffice && assists;
    if (relation === 'any-body') return byOffice && concerned;
    if (relation === 'reporter') return isReporter && held(step.permission);
    return false;
  });
  return fits ? 'entitled' : 'not-entitled';
}

type Side = 'inside' | 'outside';

function observed(stage: MemoryStage, id: string, actor: Actor, action: string): string {
  try {
    stage.act(actor, id, action);
    return 'entitled';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'matters.not_found') return 'not-found';
    if (error.code === 'matters.not_allowed_from_state') return 'not-allowed-from-state';
    const unentitled = error.code === 'matters.not_entitled' || error.code === 'permit.sign_in';
    return unentitled ? 'not-entitled' : 'entitled';
  }
}

function everybody(): { name: string; actor: Actor; side: Side }[] {
  const reporter = buildCrew().reporter;
  return capacities
    .flatMap((capacity) => [
      ...[bodyIds.lead, bodyIds.assisting, bodyIds.office].map((bodyId) => ({
        name: `${capacity} inside, body ${bodyId.slice(-1)}`,
        actor: buildActor(capacity, { areaCode: insideArea, bodyId, number: 5 }),
        side: 'inside' as const,
      })),
      ...[bodyIds.lead, bodyIds.other].map((bodyId) => ({
        name: `${capacity} outside, body ${bodyId.slice(-1)}`,
        actor: buildActor(capacity, { areaCode: outsideArea, bodyId, number: 6 }),
        side: 'outside' as const,
      })),
    ])
    .concat([{ name: 'the reporter', actor: reporter, side: 'inside' }]);
}

const restricted = (['reported', 'signed'] as const).map((state) => [state, 1] as const);
const ordinary = allStates.map((state) => [state, 0] as const);

test.each([...ordinary, ...restricted])(
  'in %s at level %i, each action is for exactly those the table says',
  (state, level) => {
    const people = everybody();
    let { stage, id } = reachWhistled(state, level);
    let before = stage.engine.state(id);
    for (const action of stepActions) {
      for (const { name, actor, side } of people) {
        const wanted = expected(stage, id, actor, side, action);
        const seen = observed(stage, id, actor, action);
        expect(`${name}: ${action}: ${seen}`).toBe(`${name}: ${action}: ${wanted}`);
        if (stage.engine.state(id) === before) continue;
        expect(wanted).toBe('entitled');
        ({ stage, id } = reachWhistled(state, level));
        before = stage.engine.state(id);
      }
    }
  },
);

test.each(allStates)('in %s, the platform may do what the table gives to it alone', (state) => {
  const { system } = buildCrew();
  for (const action of stepActions) {
    const { stage, id } = reachWhistled(state);
    const step: Transition | undefined = appealType.transitions.find(
      (one) => one.action === action && one.from.includes(state),
    );
    const wanted = step
      ? step.relations.includes('system')
        ? 'entitled'
        : 'not-entitled'
      : 'not-allowed-from-state';
    expect(`${action}: ${observed(stage, id, system, action)}`).toBe(`${action}: ${wanted}`);
  }
});

test('a step that the state does not allow names those that it does', () => {
  const { stage, id } = reachWhistled('dispatched');
  try {
    stage.act(stage.crew.handler, id, 'verify');
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ kind: 'conflict', code: 'matters.not_allowed_from_state' });
    const { legal, state } = (error as Refusal).details as { legal: string[]; state: string };
    expect(state).toBe('dispatched');
    expect(legal.toSorted()).toEqual(['comment', 'note', 'return', 'sign']);
  }
});
