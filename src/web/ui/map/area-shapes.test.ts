import { expect, test } from 'vitest';
import type { AreaView } from '#web/api/types.ts';
import { areaNames, areaShapes, boundsOf } from './area-shapes.ts';

const area = (code: string, level: AreaView['level'], rings: number[][][] | null): AreaView => ({
  code,
  name: code,
  shortName: code,
  level,
  parentCode: null,
  validFrom: '2026-01-01',
  polygon: rings && { type: 'Polygon', coordinates: rings },
});
const square = [
  [
    [1, 2],
    [3, 2],
    [3, 5],
    [1, 2],
  ],
];

test('areas that are drawn become shapes; the county only frames them', () => {
  const shapes = areaShapes([
    area('310101', 'county', square),
    area('310101001', 'street', square),
    area('310101002', 'street', null),
  ]);
  expect(shapes.features.map(({ properties }) => properties?.['code'])).toEqual(['310101001']);
  expect(boundsOf(shapes)).toEqual([1, 2, 3, 5]);
});

test('nothing drawn has no bounds', () => {
  expect(boundsOf(areaShapes([]))).toBeUndefined();
});

test('a community has its name in the middle of its outline', () => {
  const named = areaNames(
    areaShapes([area('310101001001', 'community', square), area('310101001', 'street', square)]),
  );
  expect(named.features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [2, 3.5] },
      properties: { name: '310101001001' },
    },
  ]);
});
