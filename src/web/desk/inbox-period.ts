/** Beijing keeps one time all year: a day there is always these hours. */
const beijingAheadMs = 8 * 3_600_000;

/** The moment when a day begins in Beijing; undefined where no day is given. */
export function startOfDay(day: string): string | undefined {
  return momentOf(day, '00:00:00.000');
}

/** The last moment of a day in Beijing. */
export function endOfDay(day: string): string | undefined {
  return momentOf(day, '23:59:59.999');
}

/** The day in Beijing that a moment belongs to, as a date box takes it; '' for none. */
export function dayOf(moment: string | undefined): string {
  const at = Date.parse(moment ?? '');
  return Number.isNaN(at) ? '' : new Date(at + beijingAheadMs).toISOString().slice(0, 10);
}

function momentOf(day: string, time: string): string | undefined {
  const at = Date.parse(`${day}T${time}+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
