import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChinaMoment } from './china-moment.ts';

const at = (text: string) => {
  const read = readChinaMoment(text);
  return 'at' in read ? read.at : read.fault;
};

test.each([
  ['2026-11-03', '2026-11-02T16:00:00.000Z'],
  ['2026/11/3 9:05', '2026-11-03T01:05:00.000Z'],
  ['2026.11.3 9:05:06', '2026-11-03T01:05:06.000Z'],
  ['2026-11-03 09:05:06.123', '2026-11-03T01:05:06.000Z'],
  ['2026-11-03T09:05', '2026-11-03T01:05:00.000Z'],
  ['2026年11月3日', '2026-11-02T16:00:00.000Z'],
  ['2026年11月3日9时5分', '2026-11-03T01:05:00.000Z'],
  ['2026年11月3日 9点', '2026-11-03T01:00:00.000Z'],
  ['2026年11月3日 下午3:05', '2026-11-03T07:05:00.000Z'],
  ['2026/11/3 12:30 AM', '2026-11-02T16:30:00.000Z'],
  ['2026/11/3 12:30 PM', '2026-11-03T04:30:00.000Z'],
  ['20261103', '2026-11-02T16:00:00.000Z'],
  ['46329', '2026-11-02T16:00:00.000Z'],
  ['46329.3784722222', '2026-11-03T01:05:00.000Z'],
  ['2026-11-03T09:05:00+08:00', '2026-11-03T01:05:00.000Z'],
  ['2026-11-03T01:05:00Z', '2026-11-03T01:05:00.000Z'],
  ['2026-11-03T09:05:00+0900', '2026-11-03T00:05:00.000Z'],
  ['2028-02-29', '2028-02-28T16:00:00.000Z'],
  ['2026-02-31', 'no_such_day'],
  ['2026-02-29 10:00', 'no_such_day'],
  ['2026-02-31T00:00:00Z', 'no_such_day'],
  ['20260231', 'no_such_day'],
  ['2026年13月1日', 'no_such_day'],
  ['2026-11-03 25:00', 'no_such_time'],
  ['2026-11-03 9:61', 'no_such_time'],
  ['11/3/2026', 'unreadable'],
  ['昨天', 'unreadable'],
  ['99999', 'unreadable'],
  ['1', 'unreadable'],
])('reads %s as %s', (text, expected) => {
  expect(at(text)).toBe(expected);
});

test('what it reads of any moment in any of the forms is that moment', () => {
  const seconds = fc.integer({ min: Date.UTC(2000, 1) / 1000, max: Date.UTC(2099, 1) / 1000 });
  const forms = [
    (iso: string) => iso.slice(0, 19).replace('T', ' '),
    (iso: string) => iso.slice(0, 19).replaceAll('-', '/').replace('T', ' '),
    (iso: string) => `${iso.slice(0, 19)}+08:00`,
    (iso: string) => iso.slice(0, 19).replace(/(.*)-(.*)-(.*)T/, '$1年$2月$3日'),
  ];
  fc.assert(
    fc.property(seconds, fc.constantFrom(...forms), (second, form) => {
      const local = new Date(second * 1000 + 8 * 3_600_000).toISOString();
      return at(form(local)) === new Date(second * 1000).toISOString();
    }),
  );
});
