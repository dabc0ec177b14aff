import { BEIJING_OFFSET_MINUTES, dayMs } from '#algorithms/working-time/index.ts';

/** China keeps one time all year; its clock is reckoned with as if it were UTC. */
const aheadMs = BEIJING_OFFSET_MINUTES * 60_000;

export { dayMs };

/** What the clock in China shows at a moment, in milliseconds. */
export function shownAt(moment: Date): number {
  return moment.getTime() + aheadMs;
}

/** The moment in UTC at which the clock in China shows this. */
export function momentOf(shown: number): string {
  return new Date(shown - aheadMs).toISOString();
}

/** The beginning of a day; months below 1 and above 12 are those of the years around. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

/** Undefined for a day that no calendar has. */
export function realDay(year: number, month: number, day: number): number | undefined {
  const shown = dayOf(year, month, day);
  const { month: found, day: foundDay } = partsOf(shown);
  return found === month && foundDay === day ? shown : undefined;
}

export function partsOf(shown: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
} {
  const date = new Date(shown);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

/** The beginning of the day. */
export function dayBegin(shown: number): number {
  return Math.floor(shown / dayMs) * dayMs;
}

/** The same day so many months later or before, the last of the month where it has no such day. */
export function monthsFrom(shown: number, months: number): number {
  const { year, month, day } = partsOf(shown);
  const last = partsOf(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(day, last)) + (shown - dayBegin(shown));
}
