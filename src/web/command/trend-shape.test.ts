import { expect, test } from 'vitest';
import { trendShape, trendSize } from './trend-shape.ts';

const day = (opened: number, closed: number) => ({ day: '2026-11-23', opened, closed });

test('the highest day fills the picture, none leaves it, and a little still shows', () => {
  const { bars, line, most } = trendShape([day(1000, 0), day(1, 400), day(0, 1000)]);
  expect(most).toBe(1000);
  expect(bars.map(({ height }) => height)).toEqual([trendSize.height - 4, 2, 0]);
  for (const { y, height } of bars) expect(y + height).toBe(trendSize.height);
  const heights = line.split(' ').map((point) => Number(point.split(',')[1]));
  expect(heights).toEqual([118, 71.6, 2]);
});

test('days on which nothing happened are a flat line', () => {
  expect(trendShape([day(0, 0), day(0, 0)])).toMatchObject({ most: 0, line: '150,118 450,118' });
});
