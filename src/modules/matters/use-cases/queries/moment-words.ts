import type { Sentence } from '#platform/refusal/refusal.ts';

const options = {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;
const chinese = new Intl.DateTimeFormat('zh-CN', { ...options, month: 'long' });
const english = new Intl.DateTimeFormat('en-GB', { ...options, month: 'short' });

/** A moment as people say it, in China's one time zone. */
export function chineseMoment(at: Date): Sentence {
  return { zh: chinese.format(at), en: english.format(at) };
}
