import { expect, test } from 'vitest';
import { agoWords, dayWords, exactWords, momentWords, spanWords } from './moments.ts';

const now = new Date('2026-11-22T08:00:00Z');
const at = (moment: string) => new Date(moment);

test.each([
  ['2026-11-22T15:59:00Z', '今天', 'today'],
  ['2026-11-22T16:00:00Z', '明天', 'tomorrow'],
  ['2026-11-21T16:30:00Z', '今天', 'today'],
  ['2026-11-21T15:00:00Z', '昨天', 'yesterday'],
  ['2026-11-25T04:00:00Z', '周三', 'Wed'],
  ['2026-11-28T04:00:00Z', '周六', 'Sat'],
  ['2026-11-29T04:00:00Z', '11月29日', '29 Nov'],
  ['2027-01-02T04:00:00Z', '2027年1月2日', '2 Jan 2027'],
])('%s is told as %s', (moment, zh, en) => {
  expect(dayWords(at(moment), now, 'zh')).toBe(zh);
  expect(dayWords(at(moment), now, 'en')).toBe(en);
});

test('a moment carries its time in Beijing', () => {
  expect(momentWords(at('2026-11-23T09:30:00Z'), now, 'zh')).toBe('明天 17:30');
  expect(exactWords(now, 'zh')).toBe('2026年11月22日 周日 16:00');
  expect(exactWords(now, 'en')).toBe('Sun 22 Nov 2026, 16:00');
});

test.each([
  [20_000, '1 分钟', '1 minute'],
  [59 * 60_000, '59 分钟', '59 minutes'],
  [3 * 3_600_000, '3 小时', '3 hours'],
  [-3_600_000, '1 小时', '1 hour'],
  [72 * 3_600_000, '3 天', '3 days'],
])('a span of %i ms', (span, zh, en) => {
  expect(spanWords(span, 'zh')).toBe(zh);
  expect(spanWords(span, 'en')).toBe(en);
});

test('the recent past is told as a span, the rest as a moment', () => {
  expect(agoWords(at('2026-11-22T07:59:30Z'), now, 'zh')).toBe('刚刚');
  expect(agoWords(at('2026-11-22T08:01:00Z'), now, 'zh')).toBe('刚刚');
  expect(agoWords(at('2026-11-22T05:00:00Z'), now, 'zh')).toBe('3 小时前');
  expect(agoWords(at('2026-11-10T05:00:00Z'), now, 'zh')).toBe('11月10日 13:00');
  expect(agoWords(at('2026-11-22T09:00:00Z'), now, 'en')).toBe('today 17:00');
});
