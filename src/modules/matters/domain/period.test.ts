import { expect, test } from 'vitest';
import { daysOf, trendOf } from './period.ts';

/** Already the 24th in China. */
const evening = new Date('2026-11-23T17:00:00Z');

test.each([
  ['today', '2026-11-24'],
  ['week', '2026-11-18'],
  ['month', '2026-10-26'],
  ['year', '2026-01-01'],
] as const)('%s begins on %s and ends today, as days go in China', (period, from) => {
  expect(daysOf(period, evening)).toEqual({ from, to: '2026-11-24' });
});

test('a trend adds up by day and leaves no day out', () => {
  const counts = [
    { day: '2026-02-28', measure: 'opened', n: 2 },
    { day: '2026-02-28', measure: 'opened', n: 3 },
    { day: '2026-03-02', measure: 'closed', n: 1 },
    { day: '2026-03-02', measure: 'satisfied', n: 1 },
  ];
  expect(trendOf({ from: '2026-02-28', to: '2026-03-02' }, counts)).toEqual([
    { day: '2026-02-28', opened: 5, closed: 0 },
    { day: '2026-03-01', opened: 0, closed: 0 },
    { day: '2026-03-02', opened: 0, closed: 1 },
  ]);
});
