import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChineseCalendar, dueAt, elapsed, partOf } from './index.ts';
import { remainingBudget, workingDays } from './index.ts';
import type { Budget } from './index.ts';

const national = buildChineseCalendar();
const at = (local: string): Date => new Date(`${local}+08:00`);
const HOUR_MS = 3_600_000;

describe('budgets', () => {
  test('one working day is seven hours', () => {
    expect(workingDays(national, 1)).toEqual({ unit: 'working-minutes', amount: 420 });
  });

  test.each<[Budget, string]>([
    [{ unit: 'working-minutes', amount: 120 }, '2026-10-08T11:00:00'],
    [{ unit: 'clock-minutes', amount: 15 }, '2026-10-01T08:15:00'],
    [{ unit: 'calendar-days', amount: 60 }, '2026-11-30T08:00:00'],
  ])('%j', (budget, due) => {
    expect(dueAt(national, at('2026-10-01T08:00:00'), budget)).toEqual(at(due));
  });

  test('three quarters of five days', () => {
    const warning = partOf(workingDays(national, 5), 0.75);
    const due = dueAt(national, at('2026-11-23T09:00:00'), warning);
    expect(due).toEqual(at('2026-11-26T15:45:00'));
  });

  test('an overdue clock has nothing left, and no debt', () => {
    const start = at('2026-11-23T09:00:00');
    const budget: Budget = { unit: 'working-minutes', amount: 60 };
    expect(remainingBudget(national, budget, start, at('2026-11-24T09:00:00')).amount).toBe(0);
  });

  test('pauses conserve the budget', () => {
    const unit = fc.constantFrom<Budget['unit']>(
      'working-minutes',
      'clock-minutes',
      'calendar-days',
    );
    const hours = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.nat(400)), {
      maxLength: 5,
    });
    const moment = fc.date({ min: at('2015-01-01T00:00:00'), max: at('2028-01-01T00:00:00') });
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 9000 }),
        moment,
        hours,
        (kind, amount, at0, spans) => {
          fc.pre(!Number.isNaN(at0.getTime()));
          let left: Budget = { unit: kind, amount };
          let running = at0;
          let used = 0;
          for (const [runHours, pauseHours] of spans) {
            const due = dueAt(national, running, left).getTime();
            const paused = new Date(Math.min(due, running.getTime() + runHours * HOUR_MS));
            used += elapsed(national, kind, running, paused);
            left = remainingBudget(national, left, running, paused);
            running = new Date(paused.getTime() + pauseHours * HOUR_MS);
          }
          used += elapsed(national, kind, running, dueAt(national, running, left));
          expect(used).toBeCloseTo(amount, 6);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
