import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildAreaLookup } from './index.ts';
import type { MappedArea } from './index.ts';

function square(x: number, y: number, size: number): Polygon {
  const [right, top] = [x + size, y + size];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [right, y],
        [right, top],
        [x, top],
        [x, y],
      ],
    ],
  };
}

/** A county of 10 × 10 communities, the first with a hole-free grid inside. */
const communities: MappedArea[] = Array.from({ length: 100 }, (_, index) => ({
  code: `3101990${String(index).padStart(2, '0')}`,
  polygon: square(index % 10, Math.floor(index / 10), 1),
}));
const county: MappedArea = { code: '310199', polygon: square(0, 0, 10) };
const grid: MappedArea = { code: '310199000001', polygon: square(0, 0, 0.5) };
const lookup = buildAreaLookup([county, ...communities, grid]);

describe('a point', () => {
  test('in a grid is in all that contain the grid', () => {
    expect(lookup.findAll([0.2, 0.2])).toEqual(['310199000001', '310199000', '310199']);
  });

  test('on a border belongs to the smaller code', () => {
    expect(lookup.find([1, 0.7])).toBe('310199000');
    expect(lookup.findAll([1, 1])).toEqual([
      '310199000',
      '310199001',
      '310199010',
      '310199011',
      '310199',
    ]);
  });

  test('in a hole or outside is nowhere', () => {
    const [outer = []] = square(0, 0, 10).coordinates;
    const [hole = []] = square(4, 4, 2).coordinates;
    const ring = buildAreaLookup([
      { code: '1', polygon: { type: 'MultiPolygon', coordinates: [[outer, hole]] } },
    ]);
    expect(ring.find([5, 5])).toBeUndefined();
    expect(ring.find([1, 1])).toBe('1');
    expect(ring.find([11, 5])).toBeUndefined();
    expect(buildAreaLookup([]).find([0, 0])).toBeUndefined();
  });

  test('lies in the square that arithmetic says, in whatever order the areas came', () => {
    const inside = fc.double({ min: 0.001, max: 9.999, noNaN: true });
    const reversed = buildAreaLookup([grid, ...communities].reverse());
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        fc.pre(!Number.isInteger(x) && !Number.isInteger(y));
        const index = Math.floor(y) * 10 + Math.floor(x);
        const codes = lookup.findAll([x, y]);
        expect(codes).toContain(`3101990${String(index).padStart(2, '0')}`);
        expect(reversed.findAll([x, y])).toEqual(codes.slice(0, -1));
      }),
    );
  });
});

test('an area without an outline is refused', () => {
  const empty: Polygon = { type: 'Polygon', coordinates: [] };
  expect(() => buildAreaLookup([{ code: '1', polygon: empty }])).toThrow(RangeError);
});
