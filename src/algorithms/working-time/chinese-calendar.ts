import chineseDays from 'chinese-days';
import { BEIJING_OFFSET_MINUTES, OFFICE_HOURS } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

const FIRST_YEAR = 2004;
/** How far ahead holidays could be published; years without any are found and left out. */
const LAST_YEAR = 2040;
const DAY_MS = 86_400_000;

/**
 * The national calendar as data: holidays and make-up days of the State Council's yearly notices
 * (国务院办公厅关于部分节假日安排的通知), as the package `chinese-days` records them from 2004 on.
 */
export function buildChineseCalendar(hours: WorkCalendar['hours'] = OFFICE_HOURS): WorkCalendar {
  const closed: string[] = [];
  const open: string[] = [];
  const end = Date.UTC(LAST_YEAR + 1, 0, 1);
  for (let moment = Date.UTC(FIRST_YEAR, 0, 1); moment < end; moment += DAY_MS) {
    const day = new Date(moment).toISOString().slice(0, 10);
    const weekday = new Date(moment).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    const isWorkday = chineseDays.isWorkday(day);
    if (isWorkday && isWeekend) open.push(day);
    if (!isWorkday && !isWeekend) closed.push(day);
  }
  const lastYear = (closed.at(-1) ?? `${FIRST_YEAR}`).slice(0, 4);
  return {
    utcOffsetMinutes: BEIJING_OFFSET_MINUTES,
    hours,
    closed,
    open,
    knownThrough: `${lastYear}-12-31`,
  };
}
