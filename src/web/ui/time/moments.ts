import type { Language } from '../language/dictionary.ts';

/** Governance keeps one clock: every time is told as in Beijing, wherever the page is read. */
const timeZone = 'Asia/Shanghai';
const dayMs = 86_400_000;
/** The reader's clock and the server's need not agree to the minute. */
const clocksApartMs = 120_000;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Days since 1970 on the Beijing calendar. */
  readonly dayNumber: number;
}

const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(at: Date): Parts {
  const read = Object.fromEntries(reader.formatToParts(at).map((part) => [part.type, part.value]));
  const [year, month, day] = [Number(read['year']), Number(read['month']), Number(read['day'])];
  const dayNumber = Math.round(Date.UTC(year, month - 1, day) / dayMs);
  const time = `${read['hour']}:${read['minute']}`;
  return { year, month, day, time, weekday: (dayNumber + 4) % 7, dayNumber };
}

const weekdays: Record<Language, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dateWords({ year, month, day }: Parts, now: Parts, language: Language): string {
  const withYear = year !== now.year;
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`;
}

/** The day as people say it: 今天, 明天, 周三 within the week ahead, else the date. */
export function dayWords(at: Date, now: Date, language: Language): string {
  const [then, today] = [partsOf(at), partsOf(now)];
  const ahead = then.dayNumber - today.dayNumber;
  const near: Record<Language, Record<number, string>> = {
    zh: { [-1]: '昨天', 0: '今天', 1: '明天' },
    en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  };
  const said = near[language][ahead];
  if (said !== undefined) return said;
  if (ahead > 1 && ahead < 7) return weekdays[language][then.weekday] ?? '';
  return dateWords(then, today, language);
}

/** The time of day in Beijing, e.g. 17:30. */
export function timeWords(at: Date): string {
  return partsOf(at).time;
}

/** @example momentWords(due, now, 'zh') // '明天 17:30' */
export function momentWords(at: Date, now: Date, language: Language): string {
  return `${dayWords(at, now, language)} ${timeWords(at)}`;
}

/** Nothing left to guess: date, weekday and time. */
export function exactWords(at: Date, language: Language): string {
  const then = partsOf(at);
  const weekday = weekdays[language][then.weekday] ?? '';
  if (language === 'zh') {
    return `${then.year}年${then.month}月${then.day}日 ${weekday} ${then.time}`;
  }
  return `${weekday} ${then.day} ${months[then.month - 1] ?? ''} ${then.year}, ${then.time}`;
}

/** How long, in the one unit that matters. */
export function spanWords(spanMs: number, language: Language): string {
  const minutes = Math.max(1, Math.round(Math.abs(spanMs) / 60_000));
  if (minutes < 60) return amount(minutes, '分钟', 'minute', language);
  const hours = Math.round(minutes / 60);
  if (hours < 48) return amount(hours, '小时', 'hour', language);
  return amount(Math.round(hours / 24), '天', 'day', language);
}

function amount(count: number, zh: string, en: string, language: Language): string {
  return language === 'zh' ? `${count} ${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
}

/** @example agoWords(opened, now, 'zh') // '3 小时前' */
export function agoWords(at: Date, now: Date, language: Language): string {
  const passed = now.getTime() - at.getTime();
  if (passed < -clocksApartMs || passed > 2 * dayMs) return momentWords(at, now, language);
  if (passed < 60_000) return language === 'zh' ? '刚刚' : 'just now';
  const span = spanWords(passed, language);
  return language === 'zh' ? `${span}前` : `${span} ago`;
}
