import { dayMs } from '#algorithms/working-time/index.ts';
import type { Refusal } from '#platform/refusal/refusal.ts';
import { badRequest } from './faults.ts';

/** Requests made from `from` up to and including `to`. */
export interface RequestWindow {
  readonly from: Date;
  readonly to: Date;
}
const spanDaysMax = 90;
/** The W3C note on dates and times, down to the minute at least, with its zone. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The span that a question asks about: at most 90 days, the most recent ones unless it says so.
 * @throws Refusal invalid `open311.bad_date`, `open311.span_too_long`, `open311.span_backwards`.
 */
export function requestWindow(
  start: string | undefined,
  end: string | undefined,
  now: Date,
): RequestWindow {
  const from = start === undefined ? undefined : readMoment('start_date', start);
  const to = end === undefined ? undefined : readMoment('end_date', end);
  if (from && to) {
    if (from > to) throw backwards();
    if (to.getTime() - from.getTime() > spanDaysMax * dayMs) throw tooLong();
    return { from, to };
  }
  if (from) return { from, to: shifted(from, spanDaysMax) };
  const last = to ?? now;
  return { from: shifted(last, -spanDaysMax), to: last };
}

function readMoment(name: string, given: string): Date {
  // A plus sign that was not escaped arrives as a blank.
  const text = given.trim().replace(/ (?=\d{2}:\d{2}$)/, '+');
  const at = new Date(text);
  if (moment.test(text) && !Number.isNaN(at.getTime())) return at;
  throw badRequest(
    'bad_date',
    `${name} 的格式应为 2026-11-22T08:00:00Z（须带时区）。`,
    `${name} must look like 2026-11-22T08:00:00Z, with its time zone.`,
  );
}

function shifted(at: Date, days: number): Date {
  return new Date(at.getTime() + days * dayMs);
}

function tooLong(): Refusal {
  return badRequest(
    'span_too_long',
    `start_date 与 end_date 之间不能超过 ${spanDaysMax} 天。`,
    `start_date and end_date may not span more than ${spanDaysMax} days.`,
  );
}

function backwards(): Refusal {
  return badRequest(
    'span_backwards',
    'start_date 不能晚于 end_date。',
    'start_date must not be later than end_date.',
  );
}
