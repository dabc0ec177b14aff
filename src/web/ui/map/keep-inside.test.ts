import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { expect, test } from 'vitest';
import { keepInside } from './keep-inside.ts';

const square = [
  [121, 31],
  [121.1, 31],
  [121.1, 31.1],
  [121, 31.1],
  [121, 31],
];
const outlines: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square] } },
  ],
};
const polygon = { type: 'Polygon' as const, coordinates: [square] };

test('what stands inside stays where it is', () => {
  const place = { lon: 121.02, lat: 31.09, count: 3 };
  expect(keepInside(place, outlines)).toBe(place);
});

test('what stands outside comes to stand inside, across the nearest border', () => {
  const { lon, lat, count } = keepInside({ lon: 120.99, lat: 31.05, count: 3 }, outlines);
  expect(lat).toBeCloseTo(31.05, 2);
  expect(lon).toBeGreaterThan(121);
  expect(lon).toBeLessThan(121.01);
  expect(count).toBe(3);
});

test('wherever it was, it ends up inside', () => {
  const degrees = { min: -0.3, max: 0.4, noNaN: true };
  fc.assert(
    fc.property(fc.double(degrees), fc.double(degrees), (east, north) => {
      const { lon, lat } = keepInside({ lon: 121 + east, lat: 31 + north }, outlines);
      return booleanPointInPolygon([lon, lat], polygon);
    }),
  );
});

test('without outlines nothing is known of borders', () => {
  const place = { lon: 1, lat: 2 };
  expect(keepInside(place, { type: 'FeatureCollection', features: [] })).toBe(place);
});
