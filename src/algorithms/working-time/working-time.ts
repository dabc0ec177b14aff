import { compileCalendar, countAtMost, DAY_MS, isWeekday } from './compiled-calendar.ts';
import { weekdayAt, weekdaysBefore } from './compiled-calendar.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

const MINUTE_MS = 60_000;

/**
 * The moment when that much working time has passed since `start`. A span that ends exactly with a
 * working span ends there (17:30), not when the next begins; nothing added is `start` itself.
 *
 * @example addWorkingMinutes(national, new Date('2026-09-30T17:00+08:00'), 60) // 8 Oct 09:30
 */
export function addWorkingMinutes(calendar: WorkCalendar, start: Date, minutes: number): Date {
  const addedMs = toMs(minutes, MINUTE_MS);
  if (addedMs === 0) return new Date(start);
  const tables = compileCalendar(calendar);
  return new Date(momentAtWork(tables, workBefore(tables, start.getTime()) + addedMs));
}

/** Working minutes from one moment to the other; negative when `to` is the earlier. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  const tables = compileCalendar(calendar);
  return (workBefore(tables, to.getTime()) - workBefore(tables, from.getTime())) / MINUTE_MS;
}

/** Minutes round the clock, as for an urgent matter. */
export function addCalendarMinutes(start: Date, minutes: number): Date {
  return new Date(start.getTime() + toMs(minutes, MINUTE_MS));
}

/**
 * Calendar days to the same time of day. (The Civil Code, art. 203, lets a period of days run to
 * the end of its last day; this ends earlier that day, so who keeps it keeps the law.)
 */
export function addCalendarDays(start: Date, days: number): Date {
  return new Date(start.getTime() + toMs(days, DAY_MS));
}

/** Whether people are at work at that moment. */
export function isWorkingMoment(calendar: WorkCalendar, moment: Date): boolean {
  const tables = compileCalendar(calendar);
  const at = moment.getTime();
  return workBefore(tables, at + 1) > workBefore(tables, at);
}

/** Working minutes in one working day of this calendar. */
export function workingMinutesPerDay(calendar: WorkCalendar): number {
  return compileCalendar(calendar).dayWorkMs / MINUTE_MS;
}

function toMs(amount: number, unitMs: number): number {
  if (!Number.isFinite(amount) || amount < 0) {
    throw new RangeError(`Time to add must be finite and not negative, not ${amount}`);
  }
  return Math.round(amount * unitMs);
}

/** Working time from a fixed origin up to a moment, in ms. */
function workBefore(tables: CompiledCalendar, momentMs: number): number {
  const localMs = momentMs + tables.offsetMs;
  const day = Math.floor(localMs / DAY_MS);
  const seen = countAtMost(tables.exceptionDays, day);
  const isException = tables.exceptionDays[seen - 1] === day;
  const passed = isException ? seen - 1 : seen;
  const workdays = weekdaysBefore(day) + (tables.exceptionSums[passed - 1] ?? 0);
  const isWorkday = isWeekday(day) !== isException;
  const today = isWorkday ? workWithinDay(tables, localMs - day * DAY_MS) : 0;
  return workdays * tables.dayWorkMs + today;
}

function workWithinDay(tables: CompiledCalendar, sinceMidnightMs: number): number {
  let workMs = 0;
  for (const span of tables.spans) {
    if (sinceMidnightMs <= span.startMs) break;
    workMs = span.workBeforeMs + Math.min(sinceMidnightMs, span.endMs) - span.startMs;
  }
  return workMs;
}

/** The earliest moment with that much work before it: the inverse of `workBefore`. */
function momentAtWork(tables: CompiledCalendar, workMs: number): number {
  const workdayIndex = Math.ceil(workMs / tables.dayWorkMs) - 1;
  const withinDay = workMs - workdayIndex * tables.dayWorkMs;
  const span = tables.spans.findLast((candidate) => candidate.workBeforeMs < withinDay);
  if (span === undefined) throw new RangeError('A working day without hours was compiled');
  const sinceMidnight = span.startMs + withinDay - span.workBeforeMs;
  return workdayAt(tables, workdayIndex) * DAY_MS + sinceMidnight - tables.offsetMs;
}

/** The working day before which exactly `index` working days lie. */
function workdayAt(tables: CompiledCalendar, index: number): number {
  const passed = countAtMost(tables.workdaysThrough, index);
  const gained = tables.exceptionSums[passed - 1] ?? 0;
  const next = tables.exceptionDays[passed];
  const nextIsThisDay = next !== undefined && weekdaysBefore(next) + gained === index;
  return nextIsThisDay && !isWeekday(next) ? next : weekdayAt(index - gained);
}
