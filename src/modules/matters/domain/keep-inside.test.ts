import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { keepInside } from './keep-inside.ts';

const outline = (...ring: Position[]): Polygon => ({ type: 'Polygon', coordinates: [ring] });
const square = outline([121, 31], [121.1, 31], [121.1, 31.1], [121, 31.1], [121, 31]);
/** A bay cuts into it from the north; a spit is as thin as a street. */
const coast = outline(
  ...([
    [121, 31],
    [121.1, 31],
    [121.1, 31.1],
    [121.0605, 31.1],
  ] as Position[]),
  ...([
    [121.06, 31.02],
    [121.04, 31.02],
    [121.04, 31.1],
    [121, 31.1],
    [121, 31],
  ] as Position[]),
);

test('what stands inside stays where it is, and so does all where no border is drawn', () => {
  const place = { lon: 121.02, lat: 31.09, count: 3 };
  expect(keepInside(place, [square])).toBe(place);
  const outside = { lon: 120, lat: 31 };
  expect(keepInside(outside, [])).toBe(outside);
});

test('what stands outside comes to stand just across the nearest border', () => {
  const { lon, lat, count } = keepInside({ lon: 120.99, lat: 31.05, count: 3 }, [square]);
  expect(lat).toBeCloseTo(31.05, 6);
  expect(lon).toBeCloseTo(121.0005, 6);
  expect(count).toBe(3);
});

test('wherever it was, it ends up inside, also where the border bends inward', () => {
  const place = fc.record({
    lon: fc.double({ min: 120.9, max: 121.2, noNaN: true }),
    lat: fc.double({ min: 30.9, max: 31.2, noNaN: true }),
  });
  fc.assert(
    fc.property(place, fc.constantFrom(square, coast), (at, within) => {
      const { lon, lat } = keepInside(at, [within]);
      expect(booleanPointInPolygon([lon, lat], within)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
