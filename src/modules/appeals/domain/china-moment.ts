import { dayMs } from '#algorithms/working-time/index.ts';

/** A moment as a file tells it; the day alone where it names no time. */
export type MomentRead =
  | { readonly at: string; readonly day: string }
  | { readonly fault: 'unreadable' | 'no_such_day' | 'no_such_time' };

const day = /(?<year>\d{4})(?:年|[-/.])(?<month>\d{1,2})(?:月|[-/.])(?<date>\d{1,2})日?/;
const half = /(?<half>上午|下午|中午|凌晨|晚上|AM|PM)?/;
const clock = /(?<hour>\d{1,2})[:：时点](?:(?<minute>\d{1,2})(?:[:：分](?<second>\d{1,2})?)?秒?)?/;
const rest = /(?:\.\d{1,9})?(?<halfAfter>AM|PM)?(?<zone>Z|[+-]\d{2}:?\d{2})?/;
const written = new RegExp(
  `^${day.source}(?:[ T]*${half.source} *${clock.source} *${rest.source})?$`,
  'i',
);
const digitsOnly = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})$/;
/** Days since the last day but one of 1899, as spreadsheets count: 2000 to 2099. */
const serial = /^\d{5}(\.\d+)?$/;
const serialFirst = 36_526;
const serialEnd = 73_051;
const serialEpochMs = Date.UTC(1899, 11, 30);
const secondMs = 1_000;

/** China keeps one time all year. */
const chinaZone = '+08:00';
const chinaAheadMs = 8 * 3_600_000;

/**
 * Reads a moment as people and spreadsheets write it: 2026-11-03 09:05, 2026/11/3 9:05,
 * 2026年11月3日 下午3时, 20261103, a spreadsheet's number of days, or with a zone of its own. Where no
 * zone is told it is that of China. A day that no calendar has is a fault, never the day after.
 */
export function readChinaMoment(text: string): MomentRead {
  const given = text.trim();
  if (serial.test(given)) return fromSerial(Number(given));
  const parts = (written.exec(given) ?? digitsOnly.exec(given))?.groups;
  if (!parts) return { fault: 'unreadable' };
  const date = [parts['year'], parts['month'], parts['date']].map(two).join('-');
  if (!isOfTheCalendar(date)) return { fault: 'no_such_day' };
  const hour = hourOf(parts['hour'] ?? '0', parts['half'] ?? parts['halfAfter']);
  const time = [hour, parts['minute'] ?? '0', parts['second'] ?? '0'].map(two).join(':');
  if (!/^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(time)) return { fault: 'no_such_time' };
  const zone = parts['zone']?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? chinaZone;
  const at = new Date(`${date}T${time}${zone}`);
  return Number.isNaN(at.getTime()) ? { fault: 'no_such_time' } : momentAt(at.getTime());
}

function fromSerial(days: number): MomentRead {
  if (days < serialFirst || days >= serialEnd) return { fault: 'unreadable' };
  const ms = serialEpochMs + days * dayMs - chinaAheadMs;
  return momentAt(Math.round(ms / secondMs) * secondMs);
}

function momentAt(ms: number): MomentRead {
  return {
    at: new Date(ms).toISOString(),
    day: new Date(ms + chinaAheadMs).toISOString().slice(0, 10),
  };
}

function hourOf(hour: string, half: string | undefined): string {
  const number = Number(hour);
  if (half === undefined || number > 12) return hour;
  const isLate = /下午|晚上|pm/i.test(half);
  if (/中午/.test(half)) return String(number < 11 ? number + 12 : number);
  if (number === 12) return isLate && half !== '晚上' ? '12' : '0';
  return String(isLate ? number + 12 : number);
}

function isOfTheCalendar(date: string): boolean {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}

function two(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}
