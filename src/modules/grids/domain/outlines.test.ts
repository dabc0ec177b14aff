import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Area } from './area.ts';
import { outlinesOf } from './outlines.ts';

const drawn = (west: number): Polygon => ({ type: 'Polygon', coordinates: [[[west, 31]]] });
const area = (code: string, polygon: Polygon | null): Area => ({
  ...{ code, polygon, name: code, shortName: code, level: 'grid' },
  ...{ parentCode: null, validFrom: '2026-01-01', validTo: null },
});

test('an area has its own border, or those of what is drawn within it', () => {
  const [one, other, grid] = [drawn(1), drawn(2), drawn(3)];
  const areas = [
    ...[area('310199', null), area('310199001', null)],
    ...[area('310199001001', one), area('310199001002', other), area('310199001001001', grid)],
  ];
  expect(outlinesOf(areas, '310199')).toEqual([one, other]);
  expect(outlinesOf(areas, '310199001001')).toEqual([one]);
  expect(outlinesOf(areas, '')).toEqual([one, other]);
  expect(outlinesOf(areas, '310299')).toEqual([]);
});
