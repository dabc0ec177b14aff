import { dayBegins } from '#algorithms/working-time/index.ts';

const dayMs = 86_400_000;

/** The moment at which a day of the Chinese calendar is over. */
export function dayEnds(day: string): Date {
  return new Date(dayBegins(day).getTime() + dayMs);
}
