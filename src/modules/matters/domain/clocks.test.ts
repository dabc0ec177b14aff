import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChineseCalendar, elapsed, type Budget } from '#algorithms/working-time/index.ts';
import type { MatterClock } from './clock.ts';
import {
  colourOf,
  earliestDue,
  extendClock,
  pauseClock,
  raiseAlert,
  resumeClock,
  settleBreach,
  startClock,
  stopClock,
} from './clocks.ts';

const calendar = buildChineseCalendar();
const start = new Date('2026-09-28T01:00:00Z');
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);
const clockOf = (budget: Budget) =>
  startClock(calendar, { id: 1, kind: 'handle', subjectBodyId: null, budget }, start);

const budget: fc.Arbitrary<Budget> = fc.record({
  unit: fc.constantFrom('working-minutes' as const, 'clock-minutes' as const),
  amount: fc.integer({ min: 30, max: 6300 }),
});

test('pauses and extensions add up to the budget', () => {
  const spans = fc.array(fc.tuple(fc.nat(400), fc.nat(4000), fc.nat(300)), { maxLength: 4 });
  fc.assert(
    fc.property(budget, spans, (given, pauses) => {
      let clock = clockOf(given);
      let at = 0;
      let extended = 0;
      let used = 0;
      for (const [run, pause, more] of pauses) {
        const from = minutes(at);
        at += run;
        if (clock.dueAt !== null && clock.dueAt < minutes(at)) return;
        used += elapsed(calendar, given.unit, from, minutes(at));
        clock = pauseClock(clock, minutes(at));
        expect(clock.dueAt).toBeNull();
        clock = extendClock(calendar, clock, more, minutes(at));
        extended += more;
        at += pause;
        clock = resumeClock(calendar, clock, minutes(at));
      }
      const left = elapsed(calendar, given.unit, minutes(at), clock.dueAt ?? start);
      expect(used + left).toBeCloseTo(given.amount + extended, 5);
    }),
    { numRuns: 80 },
  );
});

test('no pause, stop or extension hides a breach that has happened', () => {
  fc.assert(
    fc.property(budget, fc.integer({ min: 1, max: 5000 }), (given, after) => {
      const clock = clockOf(given);
      const late = new Date((clock.dueAt?.getTime() ?? 0) + after * 60_000);
      const paused = pauseClock(clock, late);
      const ways: MatterClock[] = [
        paused,
        stopClock(clock, late),
        extendClock(calendar, clock, 100_000, late),
        resumeClock(calendar, paused, late),
        settleBreach(clock, late),
      ];
      for (const way of ways) {
        expect(way.breachedAt).toEqual(clock.dueAt);
        expect(colourOf(calendar, way, late)).toBe('red');
      }
    }),
    { numRuns: 60 },
  );
});

test('green, amber from three quarters, red after the end; nothing while paused', () => {
  const clock = clockOf({ unit: 'clock-minutes', amount: 100 });
  expect(colourOf(calendar, clock, minutes(74))).toBe('green');
  expect(colourOf(calendar, clock, minutes(75))).toBe('amber');
  expect(colourOf(calendar, clock, minutes(100))).toBe('amber');
  expect(colourOf(calendar, clock, minutes(101))).toBe('red');
  expect(colourOf(calendar, pauseClock(clock, minutes(80)), minutes(500))).toBe('none');
  expect(colourOf(calendar, stopClock(clock, minutes(80)), minutes(500))).toBe('none');
});

test('warnings come at 50, 75 and 100 per cent, each once, the latest when several are due', () => {
  let clock = clockOf({ unit: 'clock-minutes', amount: 100 });
  const raisedAt = (n: number) => {
    const raised = raiseAlert(calendar, clock, minutes(n));
    clock = raised.clock;
    return raised.share;
  };
  expect([49, 50, 60, 75, 99, 100, 500].map(raisedAt)).toEqual([
    null,
    50,
    null,
    75,
    null,
    100,
    null,
  ]);
  expect(clock.nextAlertAt).toBeNull();
  const slept = raiseAlert(calendar, clockOf({ unit: 'clock-minutes', amount: 100 }), minutes(300));
  expect(slept.share).toBe(100);
});

test('a matter is due when the first of its running clocks is', () => {
  const short = clockOf({ unit: 'clock-minutes', amount: 10 });
  const long = clockOf({ unit: 'clock-minutes', amount: 50 });
  expect(earliestDue([long, short])).toEqual(short.dueAt);
  expect(earliestDue([long, stopClock(short, start)])).toEqual(long.dueAt);
  expect(earliestDue([pauseClock(long, start)])).toBeNull();
});
