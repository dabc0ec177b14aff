import { dayMs, localDay } from '#algorithms/working-time/index.ts';

/** Over which days the board adds up what opened and what ended. */
export const periods = ['today', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

/** Days in ISO form, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const reaching = { today: 1, week: 7, month: 30 } as const;

/** The days of a period that ends today; a year is the one on the calendar. */
export function daysOf(period: Period, now: Date): Days {
  const to = localDay(now);
  if (period === 'year') return { from: `${to.slice(0, 4)}-01-01`, to };
  return { from: daysBefore(to, reaching[period] - 1), to };
}

export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * dayMs).toISOString().slice(0, 10);
}

export interface TrendDay {
  readonly day: string;
  readonly opened: number;
  readonly closed: number;
}

/** How many opened and how many were closed on each day; a day without either is there too. */
export function trendOf(
  { from, to }: Days,
  counts: readonly { readonly day: string; readonly measure: string; readonly n: number }[],
): TrendDay[] {
  const sums = new Map<string, number>();
  for (const { day, measure, n } of counts) {
    const key = `${day} ${measure}`;
    sums.set(key, (sums.get(key) ?? 0) + n);
  }
  const length = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  return Array.from({ length }, (_, index) => {
    const day = daysBefore(from, -index);
    const on = (measure: string) => sums.get(`${day} ${measure}`) ?? 0;
    return { day, opened: on('opened'), closed: on('closed') };
  });
}
