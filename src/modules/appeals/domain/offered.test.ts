import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { bodyIds, buildActor, capacities } from '../testing/crew.ts';
import type { MemoryStage } from '../testing/memory-stage.ts';
import { reach } from '../testing/reach.ts';
import { appealType } from './appeal-type.ts';
import { states, type AppealState } from './states.ts';

const allStates = Object.keys(states) as AppealState[];
const actions = [...new Set(appealType.transitions.map(({ action }) => action))].filter(
  (action) => action !== 'report' && action !== 'find',
);
/** Enough to try each choice that an input offers. */
const variants = [...Array(12).keys()];

/** What becomes of the step: `done`, or how it is refused. */
function attempt(stage: MemoryStage, actor: Actor, id: string, action: string, variant: number) {
  try {
    stage.act(actor, id, action, variant);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.kind;
    throw error;
  }
}

function people({ crew }: MemoryStage): readonly Actor[] {
  const offices = capacities.map((capacity) =>
    buildActor(capacity, { bodyId: bodyIds.lead, number: 5 }),
  );
  return [...Object.values(crew), ...offices];
}

test.each(allStates)('in %s, what is offered can be done, and nothing else', (state) => {
  let { stage, id } = reach(state);
  for (const actor of people(stage)) {
    const offered = stage.offered(actor, id);
    for (const action of actions) {
      const outcomes = new Set<string>();
      for (const variant of variants) {
        outcomes.add(attempt(stage, actor, id, action, variant));
        if (outcomes.has('done') || !offered.includes(action)) break;
      }
      if (outcomes.has('done')) ({ stage, id } = reach(state));
      const seen = `${actor.name}: ${action}: ${[...outcomes].join(', ')}`;
      if (offered.includes(action)) expect(seen).toContain('done');
      else expect(seen).toMatch(/conflict|forbidden|unauthenticated|not-found/);
    }
  }
});

test('an urge is answered once somebody has urged', () => {
  const { stage, id } = reach('signed');
  const { handler, reporter } = stage.crew;
  expect(stage.offered(handler, id)).not.toContain('answer_urge');
  expect(stage.offered(reporter, id)).toContain('urge');
  stage.act(reporter, id, 'urge');
  expect(stage.offered(handler, id)).toContain('answer_urge');
  expect(stage.offered(reporter, id)).not.toContain('urge');
});

test('whoever collected a matter is not offered to hand it in or to verify it', () => {
  const { stage, id } = reach('signed');
  expect(stage.offered(stage.crew.handler, id)).toContain('hand_in');
  const { stage: other, id: own } = reach('handled');
  const { handler, verifier } = other.crew;
  expect(other.offered(verifier, own)).toContain('verify');
  const both: Actor = { ...verifier, personId: handler.personId };
  expect(other.offered(both, own)).not.toContain('verify');
});
