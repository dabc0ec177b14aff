import { addCalendarDays, addCalendarMinutes, addWorkingMinutes } from './working-time.ts';
import { workingMinutesBetween, workingMinutesPerDay } from './working-time.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** How long someone has. What a paused clock has left is a budget again, so it can be resumed. */
export interface Budget {
  readonly unit: 'working-minutes' | 'clock-minutes' | 'calendar-days';
  readonly amount: number;
}

const UNIT_MS = { 'clock-minutes': 60_000, 'calendar-days': 86_400_000 } as const;

/**
 * "n working days" as a budget: n times one day's working minutes.
 *
 * @example workingDays(national, 5) // { unit: 'working-minutes', amount: 2100 }
 */
export function workingDays(calendar: WorkCalendar, days: number): Budget {
  return { unit: 'working-minutes', amount: days * workingMinutesPerDay(calendar) };
}

/** When a budget that starts to run at `start` is used up. */
export function dueAt(calendar: WorkCalendar, start: Date, budget: Budget): Date {
  switch (budget.unit) {
    case 'working-minutes':
      return addWorkingMinutes(calendar, start, budget.amount);
    case 'clock-minutes':
      return addCalendarMinutes(start, budget.amount);
    case 'calendar-days':
      return addCalendarDays(start, budget.amount);
  }
}

/** How much of such a budget passes between two moments, in its own unit. */
export function elapsed(
  calendar: WorkCalendar,
  unit: Budget['unit'],
  from: Date,
  to: Date,
): number {
  if (unit === 'working-minutes') return workingMinutesBetween(calendar, from, to);
  return (to.getTime() - from.getTime()) / UNIT_MS[unit];
}

/**
 * What is left when a clock that ran from `start` is paused at `pausedAt`. Never below nothing: a
 * breach is a fact that the caller has recorded, not a debt that a resumed clock carries.
 */
export function remainingBudget(
  calendar: WorkCalendar,
  budget: Budget,
  start: Date,
  pausedAt: Date,
): Budget {
  const used = elapsed(calendar, budget.unit, start, pausedAt);
  return { unit: budget.unit, amount: Math.max(0, budget.amount - used) };
}

/** A part of a budget, for warnings: `dueAt(calendar, start, partOf(budget, 0.75))`. */
export function partOf(budget: Budget, fraction: number): Budget {
  return { unit: budget.unit, amount: budget.amount * fraction };
}
