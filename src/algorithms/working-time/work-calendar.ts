/**
 * Working time of an office, as plain data that can live in a database column.
 *
 * Mondays to Fridays are working days unless `closed` names them; other days are not unless `open`
 * does (a make-up day, 调休上班). Beyond `knownThrough` the holidays are not published yet, and
 * only weekends are left out: build the calendar again once the State Council's notice is out.
 */
export interface WorkCalendar {
  /** China is +480 all year; there is no summer time. */
  readonly utcOffsetMinutes: number;
  /** `[start, end)` minutes after local midnight, ascending, on half-hour bounds. */
  readonly hours: readonly (readonly [startMinute: number, endMinute: number])[];
  /** Weekdays without work, `YYYY-MM-DD`. */
  readonly closed: readonly string[];
  /** Weekend days with work, `YYYY-MM-DD`. */
  readonly open: readonly string[];
  /** Last day whose holidays are published, `YYYY-MM-DD`. */
  readonly knownThrough: string;
}

/** 09:00–12:00 and 13:30–17:30: seven hours a day. */
export const OFFICE_HOURS: WorkCalendar['hours'] = [
  [540, 720],
  [810, 1050],
];

export const BEIJING_OFFSET_MINUTES = 480;

/**
 * The calendar of one area: the national one, with days that this area alone closes or opens
 * (a flood, an election, a 便民 Saturday). What the area says wins.
 *
 * @example withLocalDays(national, { closed: ['2026-07-20'], open: [] })
 */
export function withLocalDays(
  calendar: WorkCalendar,
  local: { readonly closed: readonly string[]; readonly open: readonly string[] },
): WorkCalendar {
  const localDays = new Set([...local.closed, ...local.open]);
  const keep = (day: string): boolean => !localDays.has(day);
  return {
    ...calendar,
    closed: [...calendar.closed.filter(keep), ...local.closed],
    open: [...calendar.open.filter(keep), ...local.open],
  };
}
