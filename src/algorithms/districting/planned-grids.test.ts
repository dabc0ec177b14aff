import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random/index.ts';
import { cutGrids, gridOutlines, measureGrids, splitGrid } from './index.ts';
import type { Building, PlannedBuilding } from './index.ts';

const metre = 1 / 111_320;

/** Buildings strewn over a square of half a kilometre. */
function strewn(count: number, seed: number): Building[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => ({
    id: `b${number}`,
    at: [121 + random.next() * 500 * metre, random.next() * 500 * metre] as const,
    households: random.integer(10, 60),
    community: 'c',
  }));
}

test('what is drawn already is left as it is', () => {
  const [border, drawn] = [0.004, 0.001].map((side): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [121, 0],
        [121 + side, 0],
        [121 + side, side],
        [121, side],
        [121, 0],
      ],
    ],
  }));
  const outlines = gridOutlines(cutUp(strewn(30, 2)), border ?? null, drawn ? [drawn] : []);
  const covered = [...outlines.values()].reduce((sum, outline) => sum + areaOf(outline), 0);
  expect(covered).toBeCloseTo(0.004 ** 2 - 0.001 ** 2, 9);
});

function cutUp(buildings: readonly Building[]): PlannedBuilding[] {
  return cutGrids({ buildings, streets: [] }).grids.flatMap(({ number, buildings: own }) =>
    own.map((building) => ({ ...building, number })),
  );
}

const anyTown = fc.record({ count: fc.integer({ min: 3, max: 80 }), seed: fc.nat() });

test('grids are measured as the cut itself measures them', () => {
  fc.assert(
    fc.property(anyTown, ({ count, seed }) => {
      const buildings = strewn(count, seed);
      const cut = cutGrids({ buildings, streets: [] });
      const measured = measureGrids({ buildings: cutUp(buildings), streets: [] });
      expect(measured.grids.map(({ work }) => work)).toEqual(cut.grids.map(({ work }) => work));
      expect(measured.quality.contiguous).toBe(1);
      expect(measured.quality.deviationRms).toBeCloseTo(cut.quality.deviationRms, 9);
    }),
    { numRuns: 30 },
  );
});

test('a building handed to a grid far away is seen: the grid lies in two pieces', () => {
  const row = Array.from({ length: 6 }, (_, at) => ({
    ...{ id: `b${at}`, at: [121 + at * 50 * metre, 0] as const, households: 50, community: 'c' },
    number: at < 3 ? 1 : 2,
  }));
  const moved = row.map((building, at) => (at === 5 ? { ...building, number: 1 } : building));
  const pieces = (buildings: readonly PlannedBuilding[]) =>
    measureGrids({ buildings, streets: [] }).grids.map((grid) => grid.pieces);
  expect(pieces(row)).toEqual([1, 1]);
  expect(pieces(moved)).toEqual([2, 1]);
});

test('a special grid is not weighed, whatever its size', () => {
  const buildings = strewn(40, 3).map((building, at) => ({ ...building, number: at < 39 ? 1 : 2 }));
  const find = (special: ReadonlySet<number>) =>
    measureGrids({ buildings, streets: [], special }).grids[1];
  expect(find(new Set())).toMatchObject({ kind: 'cut', outside: 'not-reached' });
  expect(find(new Set([2]))).toMatchObject({ kind: 'special', pieces: 1 });
  expect(find(new Set([2]))?.outside).toBeUndefined();
});

test('a grid is split into two whole halves of about the same work', () => {
  const buildings = strewn(60, 5);
  const going = new Set(splitGrid({ buildings, streets: [] }).map(({ id }) => id));
  const halves = buildings.map((one) => ({ ...one, number: going.has(one.id) ? 2 : 1 }));
  const { grids } = measureGrids({ buildings: halves, streets: [] });
  expect(grids.map(({ pieces }) => pieces)).toEqual([1, 1]);
  expect(Math.abs((grids[0]?.work ?? 0) / (grids[1]?.work ?? 0) - 1)).toBeLessThan(0.1);
  expect(() => splitGrid({ buildings: buildings.slice(0, 1), streets: [] })).toThrow(RangeError);
});

test('outlines cover the community once: nothing is left over, nothing lies in two', () => {
  const border: Polygon = {
    type: 'Polygon',
    coordinates: [
      // An L, so that a clip by a box alone would be seen.
      [
        [121, 0],
        [121.004, 0],
        [121.004, 0.002],
        [121.002, 0.002],
        [121.002, 0.004],
        [121, 0.004],
      ].concat([[121, 0]]),
    ],
  };
  fc.assert(
    fc.property(anyTown, ({ count, seed }) => {
      const outlines = gridOutlines(cutUp(strewn(count, seed)), border);
      const covered = [...outlines.values()].reduce((sum, outline) => sum + areaOf(outline), 0);
      expect(covered / areaOf(border)).toBeCloseTo(1, 2);
    }),
    { numRuns: 20 },
  );
});

/** In square degrees, by Gauss's shoelace; the outer ring counts, holes are taken away. */
function areaOf(shape: Polygon | MultiPolygon): number {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const ofRing = (ring: readonly Position[]) =>
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], at) => {
        const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
        return sum + (x - 121) * nextY - (nextX - 121) * y;
      }, 0) / 2,
    );
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ofRing(outer) - holes.reduce((inner, hole) => inner + ofRing(hole), 0),
    0,
  );
}
