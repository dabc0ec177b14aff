import { dayBegins, dayMs } from '#algorithms/working-time/index.ts';

/** The moment at which a day of the Chinese calendar is over. */
export function dayEnds(day: string): Date {
  return new Date(dayBegins(day).getTime() + dayMs);
}
