import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random/index.ts';
import { cutGrids } from './index.ts';
import type { Building, CutInput, Street } from './index.ts';

const metre = 1 / 111_320;

/** Blocks of nine buildings with streets between them; two communities, one west, one east. */
function town(blocks: number, seed: number): { buildings: Building[]; streets: Street[] } {
  const random = seededRandom(seed);
  const at = (east: number, north: number) => [121 + east * metre, north * metre] as const;
  const buildings = Array.from({ length: blocks * blocks * 9 }, (_, number): Building => {
    const block = Math.floor(number / 9);
    const [column, row] = [block % blocks, Math.floor(block / blocks)];
    const [east, north] = [(number % 3) * 30, (Math.floor(number / 3) % 3) * 30];
    return {
      id: `b${number}`,
      at: at(column * 120 + east + random.next(), row * 120 + north + random.next()),
      households: random.integer(0, 60),
      community: column < blocks / 2 ? 'west' : 'east',
    };
  });
  const streets = Array.from({ length: blocks }, (_, number): Street[] => {
    const [line, end] = [number * 120 - 30, blocks * 120];
    return [
      { line: [at(line, -50), at(line, end)], isMain: number % 4 === 0 },
      { line: [at(-50, line), at(end, line)], isMain: false },
    ];
  }).flat();
  return { buildings, streets };
}

const towns = fc.record({ blocks: fc.integer({ min: 1, max: 6 }), seed: fc.nat() });

function sorted(ids: readonly string[]): string[] {
  return [...ids].sort();
}

test('every building is in one grid, every grid in one piece and one community', () => {
  fc.assert(
    fc.property(towns, ({ blocks, seed }) => {
      const input = town(blocks, seed);
      const { grids, quality } = cutGrids({ ...input, seed });
      const found = grids.flatMap(({ buildings }) => buildings.map(({ id }) => id));
      expect(sorted(found)).toEqual(sorted(input.buildings.map(({ id }) => id)));
      for (const { buildings, community } of grids) {
        expect(buildings.every((building) => building.community === community)).toBe(true);
      }
      expect(quality.contiguous).toBe(1);
      expect(cutGrids({ ...input, seed })).toEqual(cutGrids({ ...input, seed }));
    }),
    { numRuns: 40 },
  );
});

test('a grid is within the hard bounds, or it says why not', () => {
  fc.assert(
    fc.property(towns, ({ blocks, seed }) => {
      const { grids } = cutGrids(town(blocks, seed));
      for (const { work, outside } of grids) {
        expect(outside === undefined).toBe(work >= 0.5 && work <= 1.5);
      }
    }),
    { numRuns: 40 },
  );
});

test('where there is enough to share, all grids are near their target', () => {
  const { grids, quality } = cutGrids(town(12, 4));
  expect(grids.length).toBeGreaterThan(100);
  expect(quality.withinBounds).toBe(1);
  expect(quality.deviationRms).toBeLessThan(0.1);
  expect(quality.bordersOnStreets).toBeGreaterThan(quality.streetsInside);
});

test('a building too much for a grid and a community too little for one are named', () => {
  const one = (id: string, community: string, households: number, east: number): Building => ({
    id,
    at: [121 + east * metre, 31],
    households,
    community,
  });
  const buildings = [one('tower', 'a', 900, 0), one('house', 'b', 3, 50)];
  const { grids } = cutGrids({ buildings, streets: [] });
  expect(grids.map(({ community, outside }) => [community, outside])).toEqual([
    ['a', 'one-building'],
    ['b', 'little-to-share'],
  ]);
});

test('the country, sparse living and difficult work ask for smaller grids', () => {
  const { buildings, streets } = town(6, 9);
  const gridsOf = (change: Partial<Building>) =>
    cutGrids({ streets, buildings: buildings.map((one) => ({ ...one, ...change })) }).grids.length;
  const usual = gridsOf({});
  expect(gridsOf({ isRural: true })).toBeGreaterThan(usual * 1.4);
  expect(gridsOf({ density: 'sparse' })).toBeGreaterThan(usual);
  expect(gridsOf({ difficulty: 2 })).toBeGreaterThan(usual * 1.9);
  expect(gridsOf({ density: 'dense' })).toBeLessThan(usual);
});

test('special grids are as they were handed in, and the rest is cut round them', () => {
  const { buildings, streets } = town(4, 2);
  const mall = buildings.slice(0, 9).map(({ id }) => id);
  const { grids } = cutGrids({ buildings, streets, special: [{ id: 'mall', buildings: mall }] });
  const special = grids.filter(({ kind }) => kind === 'special');
  expect(special.map(({ knownAs }) => knownAs)).toEqual(['mall']);
  expect(special[0]?.buildings.map(({ id }) => id)).toEqual(mall);
  const cut = (own: string[]) => () =>
    cutGrids({ buildings, streets, special: [{ id: 'odd', buildings: own }] });
  expect(cut(['nowhere'])).toThrow('the special grid odd');
  expect(cut([mall[0] ?? '', mall[0] ?? ''])).toThrow('the special grid odd');
  expect(cut(buildings.map(({ id }) => id))).toThrow('the special grid odd');
});

test('grids of today stay where they are fine, and only the others are cut', () => {
  const { buildings, streets } = town(8, 5);
  const { grids } = cutGrids({ buildings, streets });
  const names = new Map(
    grids.flatMap(({ community, number, buildings: own }) =>
      own.map(({ id }) => [id, `${community}-${number}`] as const),
    ),
  );
  const input: CutInput = {
    buildings: buildings.map((one) => ({ ...one, grid: names.get(one.id) ?? '' })),
    streets,
    rules: { keepWithin: 0.25 },
  };
  const again = cutGrids(input);
  expect(again.grids.every(({ kind }) => kind === 'kept')).toBe(true);

  // The first building of the east grew by a tower: its grid is cut anew, hardly any other.
  const grown = { ...input, buildings: input.buildings.map(withTower) };
  const after = cutGrids(grown);
  const kept = after.grids.filter(({ kind }) => kind === 'kept');
  expect(kept.length).toBeGreaterThan(again.grids.length - 6);
  expect(kept.length).toBeLessThan(after.grids.length);
  expect(after.quality.contiguous).toBe(1);
  for (const { knownAs, buildings: own } of kept) {
    expect(own.every(({ grid }) => grid === knownAs)).toBe(true);
  }
});

function withTower(building: Building, at: number): Building {
  return at === 40 ? { ...building, households: building.households + 300 } : building;
}

test('buildings at one place or in one line still make grids', () => {
  const at = (east: number): Building['at'] => [121 + east * metre, 31];
  const build = (places: readonly number[]): Building[] =>
    places.map((east, number) => ({
      id: `b${number}`,
      at: at(east),
      households: 100,
      community: 'a',
    }));
  for (const places of [[0], [0, 0, 0, 0, 0, 0], [0, 10, 20, 30, 40, 9_000]]) {
    const { grids, quality } = cutGrids({ buildings: build(places), streets: [] });
    expect(quality.contiguous).toBe(1);
    expect(grids).toHaveLength(Math.max(1, places.length / 3));
  }
  expect(cutGrids({ buildings: [], streets: [] }).grids).toEqual([]);
});
