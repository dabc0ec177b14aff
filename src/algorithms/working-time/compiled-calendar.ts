import type { WorkCalendar } from './work-calendar.ts';

/**
 * Weekdays before a day are counted by arithmetic; the days that differ from the plain week
 * are a sorted list with running sums, searched by halving. So both "how many working days before
 * this day" and "which is the n-th working day" cost O(log exceptions) at any date.
 * (Rank and select over a regular pattern with sparse exceptions, see G. Jacobson, "Space-efficient
 * static trees and graphs", FOCS 1989.)
 */
export interface CompiledCalendar {
  readonly offsetMs: number;
  /** Working time in one working day. */
  readonly dayWorkMs: number;
  /** Working spans of a day in ms after local midnight, with the working time before each. */
  readonly spans: readonly { startMs: number; endMs: number; workBeforeMs: number }[];
  /** Day numbers that differ from the plain week, ascending. */
  readonly exceptionDays: Int32Array;
  /** Working days gained or lost up to and including each exception. */
  readonly exceptionSums: Int32Array;
  /** Working days before the end of each exception day; never falls. */
  readonly workdaysThrough: Int32Array;
}

export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** 1970-01-05, the first Monday after day 0. */
const MONDAY = 4;

const compiled = new WeakMap<WorkCalendar, CompiledCalendar>();

/** The search tables of a calendar; made once for each calendar object. */
export function compileCalendar(calendar: WorkCalendar): CompiledCalendar {
  let tables = compiled.get(calendar);
  if (tables === undefined) {
    tables = compile(calendar);
    compiled.set(calendar, tables);
  }
  return tables;
}

function compile(calendar: WorkCalendar): CompiledCalendar {
  const spans: { startMs: number; endMs: number; workBeforeMs: number }[] = [];
  let workMs = 0;
  let lastEnd = 0;
  for (const [start, end] of calendar.hours) {
    const onHalfHours = start % 30 === 0 && end % 30 === 0;
    if (!onHalfHours || start < lastEnd || end <= start || end > 1440) {
      throw new RangeError(`Working hours ${start}–${end} are not ascending half-hours of a day`);
    }
    const span = { startMs: start * MINUTE_MS, endMs: end * MINUTE_MS, workBeforeMs: workMs };
    spans.push(span);
    workMs += span.endMs - span.startMs;
    lastEnd = end;
  }
  if (workMs === 0) throw new RangeError('A working day needs at least one working half-hour');
  const exceptions = sortedExceptions(calendar);
  const sums = new Int32Array(exceptions.length);
  const through = new Int32Array(exceptions.length);
  let sum = 0;
  exceptions.forEach(([day, change], index) => {
    sum += change;
    sums[index] = sum;
    through[index] = weekdaysBefore(day + 1) + sum;
  });
  return {
    offsetMs: calendar.utcOffsetMinutes * MINUTE_MS,
    dayWorkMs: workMs,
    spans,
    exceptionDays: Int32Array.from(exceptions, ([day]) => day),
    exceptionSums: sums,
    workdaysThrough: through,
  };
}

/** Days that really differ from the plain week; a closed Sunday or an open Monday says nothing. */
function sortedExceptions(calendar: WorkCalendar): [day: number, change: number][] {
  const changes = new Map<number, number>();
  for (const day of calendar.closed.map(dayNumber)) if (isWeekday(day)) changes.set(day, -1);
  for (const day of calendar.open.map(dayNumber)) if (!isWeekday(day)) changes.set(day, 1);
  return [...changes].sort(([a], [b]) => a - b);
}

function dayNumber(day: string): number {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) throw new RangeError(`Not a day: ${day}`);
  return moment / DAY_MS;
}

export function isWeekday(day: number): boolean {
  return weekdaysBefore(day + 1) > weekdaysBefore(day);
}

/** Mondays to Fridays from day 4 up to, and not including, `day`; negative before day 4. */
export function weekdaysBefore(day: number): number {
  const weeks = Math.floor((day - MONDAY) / 7);
  return weeks * 5 + Math.min(day - MONDAY - weeks * 7, 5);
}

/** The day `d` that is a weekday and has `weekdaysBefore(d) === index`. */
export function weekdayAt(index: number): number {
  const weeks = Math.floor(index / 5);
  return MONDAY + weeks * 7 + (index - weeks * 5);
}

/** How many leading entries of an ascending list are at most `limit`. */
export function countAtMost(ascending: Int32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
