import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runShanzhi } from './run-shanzhi.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-map-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (words: readonly string[], input?: string) =>
  runShanzhi(['map', ...words], { SHANZHI_DATA: join(folder, 'data') }, input);
const road = {
  type: 'Feature',
  properties: { highway: 'primary', name: '浦东大道' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [121.5, 31.2],
      [121.51, 31.2],
    ],
  },
};
const fence = { ...road, properties: { barrier: 'fence', id: 7 } };
const collection = (...features: object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const mapOf = async () =>
  JSON.parse(await readFile(join(folder, 'data', 'map', 'map.json'), 'utf8')) as object;

test('files are brought in together, by lines or whole', { timeout: 60_000 }, async () => {
  const [whole, lines] = [join(folder, 'roads.geojson'), join(folder, 'more.geojsonl')];
  await writeFile(whole, collection(road, fence));
  const second = { ...road, properties: { highway: 'service', id: 9 } };
  await writeFile(lines, `\u001e${JSON.stringify(second)}\n\n`);
  const told = await run(['--in', whole, lines, '--credit', '© 县测绘院']);
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toContain('road 2');
  expect(told.out).toContain('1 × LineString，如 e.g. #7');
  const attribution = { zh: '© 县测绘院', en: '© 县测绘院' };
  expect(await mapOf()).toMatchObject({ layers: ['road'], attribution });
});

test('programs read one line', { timeout: 60_000 }, async () => {
  const { out } = await run(['--in', '-', '--json'], collection(road, fence));
  expect(JSON.parse(out)).toMatchObject({
    layers: { road: 1, building: 0 },
    dropped: [{ reason: 'unknown-kind', kinds: [{ kind: 'LineString', count: 1, first: '#7' }] }],
  });
});

test('what cannot be a map is refused and changes nothing', { timeout: 60_000 }, async () => {
  const before = await mapOf();
  const metres = { ...road, geometry: { type: 'Point', coordinates: [13_525_000, 3_660_000] } };
  for (const [input, said] of [
    ['{', 'not valid JSON'],
    ['[]', 'must be a GeoJSON FeatureCollection'],
    [collection(fence), 'nothing to draw'],
    [collection(metres), 'EPSG:4326'],
  ] as const) {
    const refused = await run(['--in', '-'], input);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(said);
  }
  const lost = await run(['--in', join(folder, 'nowhere.geojson')]);
  expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('cannot be read')]);
  expect((await run([])).code).toBe(2);
  expect(await mapOf()).toEqual(before);
  expect(existsSync(join(folder, 'data', 'postgres'))).toBe(false);
});
