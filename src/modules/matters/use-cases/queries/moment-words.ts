import type { Sentence } from '#platform/refusal/refusal.ts';

const dayOnly = { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' } as const;
const options = {
  ...dayOnly,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;
const chinese = new Intl.DateTimeFormat('zh-CN', { ...options, month: 'long' });
const english = new Intl.DateTimeFormat('en-GB', { ...options, month: 'short' });
const chineseDays = new Intl.DateTimeFormat('zh-CN', { ...dayOnly, month: 'long' });
const englishDays = new Intl.DateTimeFormat('en-GB', { ...dayOnly, month: 'short' });

/** A moment as people say it, in China's one time zone. */
export function chineseMoment(at: Date): Sentence {
  return { zh: chinese.format(at), en: english.format(at) };
}

/** The same without the time of day. */
export function chineseDay(at: Date): Sentence {
  return { zh: chineseDays.format(at), en: englishDays.format(at) };
}
