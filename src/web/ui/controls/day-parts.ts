/** A day as it is chosen, part by part; what has not been chosen yet is empty. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** @example dayParts('2026-11-23') // { year: '2026', month: '11', day: '23' } */
export function dayParts(date: string): DayParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return { year, month: plain(month), day: plain(day) };
}

/** The day as YYYY-MM-DD once every part is chosen; a day that its month lacks is the last one. */
export function dateOf({ year, month, day }: DayParts): string {
  if (year === '' || month === '' || day === '') return '';
  const last = daysIn(Number(year), Number(month));
  const kept = Math.min(Number(day), last);
  return `${year}-${month.padStart(2, '0')}-${String(kept).padStart(2, '0')}`;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function plain(digits: string): string {
  return digits === '' ? '' : String(Number(digits));
}
