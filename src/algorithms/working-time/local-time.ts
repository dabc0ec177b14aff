import { BEIJING_OFFSET_MINUTES } from './work-calendar.ts';

/** China has one time zone and no summer time. */
const offsetMs = BEIJING_OFFSET_MINUTES * 60_000;

export const dayMs = 86_400_000;

/**
 * The calendar day in China at a moment.
 *
 * @example localDay(new Date('2026-11-22T16:00:00Z')) // '2026-11-23'
 */
export function localDay(moment: Date): string {
  return localText(moment).slice(0, 10);
}

/**
 * The day and minute in China at a moment.
 *
 * @example localMinute(new Date('2026-11-22T16:05:00Z')) // '2026-11-23 00:05'
 */
export function localMinute(moment: Date): string {
  return localText(moment).slice(0, 16).replace('T', ' ');
}

/** The hour of the day in China at a moment, 0 to 23. */
export function localHour(moment: Date): number {
  return Number(localText(moment).slice(11, 13));
}

/**
 * The moment at which a day begins in China.
 *
 * @example dayBegins('2026-11-23') // 2026-11-22T16:00:00Z
 */
export function dayBegins(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - offsetMs);
}

function localText(moment: Date): string {
  return new Date(moment.getTime() + offsetMs).toISOString();
}
