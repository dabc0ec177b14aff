import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuildings, readStreets } from './grids-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shanzhi-grids-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(features: readonly object[]): string {
  const path = join(folder, 'given.geojson');
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}

const square = [
  [121, 31],
  [121.002, 31],
  [121.002, 31.002],
  [121, 31],
];

test('reads buildings at the middle of their ground', async () => {
  const path = written([
    {
      type: 'Feature',
      properties: { id: 7, households: 12, rural: true, special: 'mall' },
      geometry: { type: 'Polygon', coordinates: [square] },
    },
  ]);
  const { buildings, special } = await readBuildings(path);
  expect(buildings).toMatchObject([{ id: '7', households: 12, isRural: true, community: '' }]);
  expect(buildings[0]?.at[0]).toBeCloseTo(121.001);
  expect(buildings[0]?.at[1]).toBeCloseTo(31.001);
  expect(special).toEqual([{ id: 'mall', buildings: ['7'] }]);
});

test('says which building is wrong', async () => {
  const geometry = { type: 'Point', coordinates: [121, 31] };
  const good = { type: 'Feature', properties: { id: 'a', households: 1 }, geometry };
  await expect(
    readBuildings(written([good, { ...good, properties: { id: 'b' } }])),
  ).rejects.toThrow('Building 2 is not right: properties.households');
  await expect(readBuildings(written([good, good]))).rejects.toThrow('properties.id a');
});

test('tells main streets from others and passes over footpaths', async () => {
  const line = (kind: string) => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'LineString', coordinates: square },
  });
  const streets = await readStreets(written([line('primary'), line('residential'), line('path')]));
  expect(streets.map(({ isMain }) => isMain)).toEqual([true, false]);
});
