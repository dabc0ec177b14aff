/** Beijing keeps one time all year: a day there is always these hours. */
const beijingAheadMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** The moment when a day begins in Beijing; undefined where no day is given. */
export function startOfDay(day: string): string | undefined {
  return momentOf(day, '00:00:00.000');
}

/** The last moment of a day in Beijing. */
export function endOfDay(day: string): string | undefined {
  return momentOf(day, '23:59:59.999');
}

/** The day in Beijing that a moment belongs to, such as 2026-11-22; '' for none. */
export function dayOf(moment: string | undefined): string {
  const at = Date.parse(moment ?? '');
  return Number.isNaN(at) ? '' : new Date(at + beijingAheadMs).toISOString().slice(0, 10);
}

/** How many days back each of the usual periods begins; it lasts until now. */
const reaching = { today: 0, week: 6, month: 29, quarter: 89 } as const;
export type UsualPeriod = keyof typeof reaching;
export const usualPeriods = Object.keys(reaching) as UsualPeriod[];

/** When a usual period begins. */
export function beginOf(period: UsualPeriod, now: Date): string | undefined {
  return startOfDay(dayOf(new Date(now.getTime() - reaching[period] * dayMs).toISOString()));
}

/** Which of the usual periods these ends are; `own` for any other, undefined for none. */
export function periodOf(
  { openedFrom, openedTo }: { readonly openedFrom?: string; readonly openedTo?: string },
  now: Date,
): UsualPeriod | 'own' | undefined {
  if (openedFrom === undefined && openedTo === undefined) return undefined;
  const usual = usualPeriods.find((one) => beginOf(one, now) === openedFrom);
  return openedTo === undefined && usual !== undefined ? usual : 'own';
}

/** A day as people type it (2026-11-2, 2026.11.2, 2026年11月2日, 20261102); undefined for none. */
export function typedDay(typed: string): string | undefined {
  const parts = /^(\d{4})\D*(\d{1,2})\D*(\d{1,2})\D*$/.exec(typed.trim());
  const [, year = '', month = '', day = ''] = parts ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayOf(startOfDay(written)) === written ? written : undefined;
}

function momentOf(day: string, time: string): string | undefined {
  const at = Date.parse(`${day}T${time}+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
