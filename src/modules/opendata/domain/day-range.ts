import { dayBegins, dayMs, localDay } from '#algorithms/working-time/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
const daysMax = 90;
const daysUsual = 30;

/** From the beginning of one day in China to the end of another. */
export interface DayRange {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Both days count. Without an end it ends today or as late as it may, without a beginning it holds
 * thirty days.
 * @throws Refusal invalid `opendata.bad_range`.
 */
export function dayRange(from: string | undefined, to: string | undefined, now: Date): DayRange {
  const today = dayBegins(localDay(now)).getTime();
  const first = from === undefined ? undefined : dayBegins(from).getTime();
  const last =
    to !== undefined
      ? dayBegins(to).getTime()
      : Math.min(today, (first ?? today) + (daysMax - 1) * dayMs);
  const begin = first ?? last - (daysUsual - 1) * dayMs;
  const days = Math.round((last - begin) / dayMs) + 1;
  if (days < 1 || days > daysMax) throw badRange();
  return { from: new Date(begin), to: new Date(last + dayMs - 1) };
}

function badRange(): Refusal {
  return new Refusal('invalid', 'opendata.bad_range', {
    zh: `from 不能晚于 to，也不能晚于今天；一次至多 ${daysMax} 天。`,
    en: `from may not be after to, nor after today; at most ${daysMax} days at a time.`,
  });
}
