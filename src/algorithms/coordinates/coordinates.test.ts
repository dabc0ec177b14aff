import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bd09ToGcj02, bd09ToWgs84, gcj02ToBd09, gcj02ToWgs84 } from './index.ts';
import { wgs84ToBd09, wgs84ToGcj02 } from './index.ts';
import type { Position } from './index.ts';

function expectNear(actual: Position, expected: Position, toleranceDeg: number): void {
  expect(Math.abs(actual[0] - expected[0])).toBeLessThan(toleranceDeg);
  expect(Math.abs(actual[1] - expected[1])).toBeLessThan(toleranceDeg);
}

describe('published reference values', () => {
  test.each<[string, Position, Position]>([
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
  ])('WGS-84 to GCJ-02 in %s', (_city, wgs84, gcj02) => {
    expectNear(wgs84ToGcj02(wgs84), gcj02, 1e-6);
    expectNear(gcj02ToWgs84(gcj02), wgs84, 1e-6);
  });

  test('GCJ-02 to BD-09', () => {
    expectNear(gcj02ToBd09([116.404, 39.915]), [116.41036949371029, 39.92133699351021], 1e-12);
    // The published inverse takes a single step, so it is a metre off.
    expectNear(bd09ToGcj02([116.404, 39.915]), [116.39762729119315, 39.90865673957631], 2e-5);
  });

  test('to the last digits', () => {
    expectNear(wgs84ToGcj02([116.404, 39.915]), [116.41024449916938, 39.91640428150164], 1e-12);
  });
});

test('elsewhere nothing moves', () => {
  expect(wgs84ToGcj02([-0.1276, 51.5072])).toEqual([-0.1276, 51.5072]);
  expect(gcj02ToWgs84([139.767125, 35.681236])).toEqual([139.767125, 35.681236]);
});

test('there and back within a millionth of a degree', () => {
  const position = fc.tuple(
    fc.double({ min: 73, max: 135, noNaN: true }),
    fc.double({ min: 3, max: 54, noNaN: true }),
  );
  fc.assert(
    fc.property(position, (wgs84) => {
      expectNear(gcj02ToWgs84(wgs84ToGcj02(wgs84)), wgs84, 1e-9);
      expectNear(bd09ToGcj02(gcj02ToBd09(wgs84)), wgs84, 1e-9);
      expectNear(bd09ToWgs84(wgs84ToBd09(wgs84)), wgs84, 1e-9);
    }),
    { numRuns: 5000 },
  );
});
