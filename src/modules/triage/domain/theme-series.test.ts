import { expect, test } from 'vitest';
import { themeSeries } from './theme-series.ts';

const street = '310199001';
const count = (areaCode: string, weeksAgo: number, n: number) => ({
  ...{ areaCode, weeksAgo, n, category: '城乡建设/市政' },
});

test('each community has its weeks, oldest first, and the area has their sum', () => {
  const counts = [
    count(`${street}001`, 0, 5),
    count(`${street}001`, 3, 2),
    count(`${street}002`, 1, 4),
    count(street, 0, 1),
    count('310199002001', 0, 9),
    count(`${street}002`, 4, 7),
  ];
  const series = themeSeries(counts, street, 3);
  const of = (areaCode: string) => series.find((one) => one.areaCode === areaCode);
  expect(of(street)).toMatchObject({ latest: 6, earlier: [2, 0, 4] });
  expect(of(`${street}001`)).toMatchObject({ latest: 5, earlier: [2, 0, 0] });
  expect(of(`${street}002`)).toMatchObject({ latest: 0, earlier: [0, 0, 4] });
  expect(series).toHaveLength(3);
});
