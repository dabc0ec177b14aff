import { expect, test } from 'vitest';
import { dayRange } from './day-range.ts';

const now = new Date('2026-11-23T01:30:00Z');
const days = (from?: string, to?: string) => {
  const range = dayRange(from, to, now);
  return [range.from.toISOString(), range.to.toISOString()];
};

test('both days count, from midnight to midnight in China', () => {
  expect(days('2026-11-01', '2026-11-01')).toEqual([
    '2026-10-31T16:00:00.000Z',
    '2026-11-01T15:59:59.999Z',
  ]);
});

test('what is left out is filled in: thirty days to today, or from a day as far as may be', () => {
  const untilToday = '2026-11-23T15:59:59.999Z';
  expect(days()).toEqual(['2026-10-24T16:00:00.000Z', untilToday]);
  expect(days('2026-11-20')[1]).toBe(untilToday);
  expect(days('2026-01-01')[1]).toBe('2026-03-31T15:59:59.999Z');
  expect(days(undefined, '2026-06-30')[0]).toBe('2026-05-31T16:00:00.000Z');
});

test('ninety days and no more; never backwards', () => {
  expect(days('2026-08-26', '2026-11-23')).toHaveLength(2);
  for (const [from, to] of [
    ['2026-08-25', '2026-11-23'],
    ['2026-11-02', '2026-11-01'],
    ['2027-01-01', undefined],
  ] as const) {
    expect(() => days(from, to)).toThrow('opendata.bad_range');
  }
});
