import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { countsOf } from '#modules/matters/testing/memory-engine.ts';
import { faultsOf, stageRank } from '../testing/invariants.ts';
import { calendar, MemoryStage } from '../testing/memory-stage.ts';
import { appealType } from './appeal-type.ts';
import { limits } from './limits.ts';
import { states, type AppealState } from './states.ts';
import { appealFacts, isSatisfied } from './appeal.ts';

const start = new Date('2026-09-28T00:30:00Z');

/** One move of a walk: which matter, which of its steps, who, how much later, what variant. */
const move = fc.record({
  matter: fc.nat(50),
  action: fc.nat(200),
  actor: fc.nat(40),
  minutes: fc.oneof(
    { weight: 8, arbitrary: fc.nat(60) },
    { weight: 2, arbitrary: fc.nat(3000) },
    { weight: 2, arbitrary: fc.nat(40_000) },
  ),
  variant: fc.nat(60),
  legal: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

const actions = [...new Set(appealType.transitions.map((step) => step.action))].filter(
  (action) => action !== 'report' && action !== 'find',
);

/** Steps that move a matter on are tried more often than those that stay, undo or end it. */
const weighed = appealType.transitions.flatMap((step) => {
  const targets = typeof step.to === 'string' ? [step.to] : step.to;
  const ends = targets.every((to) => to !== 'same' && 'end' in states[to as AppealState]);
  const left = (ends && step.action !== 'close_unrated') || step.action === 'recall';
  const weight = left || step.action === 'warn' || step.action === 'withdraw' ? 1 : 8;
  return Array.from({ length: targets[0] === 'same' ? Math.min(weight, 2) : weight }, () => step);
});

/** What the walk does: opens a matter, or tries a step. @returns whether something changed. */
function take(stage: MemoryStage, wish: Move): boolean {
  const { engine, crew } = stage;
  stage.advance(wish.minutes);
  if (wish.matter === 0 || engine.ids.length < 3) return open(stage, wish);
  const id = engine.ids[wish.matter % engine.ids.length] ?? '';
  const before = engine.state(id);
  const possible = weighed.filter((one) => one.from.includes(before.matter.state));
  const step = possible[wish.action % possible.length];
  const action = wish.legal ? step?.action : actions[wish.action % actions.length];
  const people = Object.values(crew).toSorted((one, other) => one.name.localeCompare(other.name));
  const counted = engine.changes.length;
  // Somebody who may is looked for from a random one on, so that most tries are legal ones.
  for (let place = 0; place < people.length; place += 1) {
    const actor = people[(wish.actor + place) % people.length];
    if (!actor || action === undefined) continue;
    const isOffered = stage.offered(actor, id).includes(action);
    try {
      stage.act(actor, id, action, wish.variant);
      expect({ action, isOffered }).toEqual({ action, isOffered: true });
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(engine.state(id)).toBe(before);
      expect(engine.changes.length).toBe(counted);
      const legal = possible.some((one) => one.action === action);
      const told = error.code === 'matters.not_allowed_from_state';
      if (error.kind !== 'not-found') expect(told).toBe(!legal);
      if (!['forbidden', 'not-found', 'unauthenticated'].includes(error.kind)) return false;
    }
  }
  return false;
}

function open(stage: MemoryStage, { variant, actor }: Move): boolean {
  const { crew } = stage;
  stage.category = {
    evidence: 'text',
    publicSafety: variant % 5 === 0,
    verifyByOtherBody: variant % 7 === 0,
  };
  if (variant % 6 === 0) stage.report(crew.patrol, { reporterId: null, channel: 'patrol' }, 'find');
  else stage.report(actor % 2 === 0 ? crew.reporter : crew.neighbour);
  return true;
}

test('any walk of legal steps keeps every invariant', () => {
  const taken = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(move, { minLength: 100, maxLength: 160, size: 'max' }), (moves) => {
      const stage = new MemoryStage(start);
      const { engine } = stage;
      for (const wish of moves) {
        const from = engine.changes.length;
        if (!take(stage, wish)) continue;
        for (const { before, after, event } of engine.changes.slice(from)) {
          taken.set(event.action, (taken.get(event.action) ?? 0) + 1);
          expect(faultsOf(after, stage.now, calendar)).toEqual([]);
          expect(event.seq).toBe((before?.matter.version ?? 0) + 1);
          expect([event.from, event.to]).toEqual([
            before?.matter.state ?? null,
            after.matter.state,
          ]);
          if (!before) continue;
          const step = appealType.transitions.find(
            (one) => one.action === event.action && one.from.includes(before.matter.state),
          );
          const back = stageRank(after.matter.stage) < stageRank(before.matter.stage);
          if (back)
            expect({ action: event.action, back: step?.back }).toMatchObject({ back: true });
          for (const clock of before.clocks) {
            if (clock.breachedAt === null) continue;
            const later = after.clocks.find(({ id }) => id === clock.id);
            expect(later?.breachedAt).toEqual(clock.breachedAt);
          }
          const facts = appealFacts(after.matter);
          expect(facts.returns ?? 0).toBeLessThanOrEqual(limits.returnsMax + (facts.reopened ?? 0));
          expect(facts.reworksByRating ?? 0).toBeLessThanOrEqual(limits.reworksByRatingMax);
        }
      }
      for (const id of engine.ids) expect(engine.rebuilt(id)).toEqual(engine.state(id));
      expect(countersOf(stage)).toEqual(standingCounts(stage));
    }),
    { numRuns: 60, seed: 20261124, endOnFailure: true },
  );
  const steps = [...taken.values()].reduce((sum, n) => sum + n, 0);
  expect(steps).toBeGreaterThan(2000);
  const never = actions.filter((action) => !taken.has(action));
  expect(never).toEqual([]);
}, 60_000);

const standing = /^(state:|open$|overdue$|cell:|closed|rated$|solved$|satisfied$)/;

/** The counters as the board adds them up, those of where matters stand. */
function countersOf(stage: MemoryStage): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const change of stage.engine.changes) {
    for (const { measure, n } of countsOf([change], [])) {
      if (!standing.test(measure)) continue;
      sums[measure] = (sums[measure] ?? 0) + n;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, n]) => n !== 0));
}

/** The same, counted from the matters themselves. */
function standingCounts(stage: MemoryStage): Record<string, number> {
  const sums: Record<string, number> = {};
  const add = (measure: string) => (sums[measure] = (sums[measure] ?? 0) + 1);
  for (const id of stage.engine.ids) {
    const { matter, clocks } = stage.engine.state(id);
    add(`state:appeal:${matter.stage}:${matter.state}`);
    if (matter.state === 'closed') {
      const { rating } = appealFacts(matter);
      add('closed');
      add(rating ? 'rated' : 'closed_unrated');
      if (rating?.solved) add('solved');
      if (rating && isSatisfied(rating)) add('satisfied');
      const handling = clocks.findLast(({ kind }) => kind === 'handle');
      if (handling) add(handling.breachedAt === null ? 'closed_on_time' : 'closed_late');
    }
    if (matter.closedAt !== null) continue;
    add('open');
    const running = clocks.filter((clock) => clock.stoppedAt === null);
    if (running.some((clock) => clock.breachedAt !== null)) add('overdue');
  }
  return sums;
}
