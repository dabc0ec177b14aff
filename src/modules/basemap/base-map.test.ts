import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '#platform/http/testing.ts';
import { createBaseMap, emptySurvey, layMap, MapFolder, survey } from './index.ts';

let dataFolder = '';
let app: FastifyInstance;

/** Two communities, one west and one east of a line through the street's middle. */
const areas = {
  locate: ({ lon: at }: { lon: number }) => {
    if (at < 121.49 || at > 121.51) return null;
    return at < 121.5007 ? '310199001001001' : '310199001002001';
  },
  areaName: (code: string) => (code.endsWith('1') ? '甲社区' : '乙社区'),
};

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'shanzhi-map-'));
  ({ app } = await startServer({
    modules: [createBaseMap(dataFolder, areas).module],
    config: { actorPerMinute: 30 },
  }));
});
afterAll(async () => {
  await app.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const attribution = { zh: '© 测试', en: '© test' };
const lay = async (...features: object[]) => {
  const surveyed = emptySurvey();
  for (const feature of features) survey(surveyed, feature);
  return layMap(new MapFolder(dataFolder), surveyed, attribution);
};
const [lon, lat] = [121.5, 31.2];
const street = (highway: string, name: string) => ({
  type: 'Feature',
  properties: { highway, name },
  geometry: {
    type: 'LineString',
    coordinates: [
      [lon, lat],
      [lon + 0.001, lat],
    ],
  },
});
const house = {
  type: 'Feature',
  properties: { building: 'yes', name: '示例大厦' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 0.001, lat],
        [lon, lat + 0.001],
        [lon, lat],
      ],
    ],
  },
};
const tileAt = (zoom: number) => {
  const count = 2 ** zoom;
  const slope = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const [x, y] = [((lon + 180) / 360) * count, ((1 - slope / Math.PI) / 2) * count];
  return `/api/map/tiles/${zoom}/${Math.floor(x)}/${Math.floor(y)}.mvt`;
};

test('without a map the page is told so, and there are no tiles', async () => {
  expect((await app.inject('/api/map')).json()).toEqual({ map: null });
  const reply = await app.inject(tileAt(15));
  expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([404, 'basemap.no_map']);
});

test('a map is there as soon as it is brought in, each thing from its zoom on', async () => {
  const laid = await lay(street('primary', '浦东大道'), street('service', '后巷'), house);
  const { map } = (await app.inject('/api/map')).json<{ map: Record<string, unknown> }>();
  expect(map).toMatchObject({ version: laid.version, minZoom: 8, maxZoom: 15, attribution });
  expect(map['layers']).toEqual(['building', 'road', 'place']);
  const textOf = async (zoom: number) => (await app.inject(tileAt(zoom))).body;
  expect(await textOf(9)).toContain('浦东大道');
  expect(await textOf(12)).not.toContain('building');
  expect(await textOf(13)).toContain('building');
  expect(await textOf(12)).not.toContain('后巷');
  expect(await textOf(13)).toContain('后巷');
  expect(await textOf(15)).toContain('示例大厦');
});

test('tiles are packed, kept for ever with their version, and asked for anew without', async () => {
  const { version } = await lay(street('primary', '浦东大道'));
  const packed = await app.inject({
    url: `${tileAt(12)}?v=${version}`,
    headers: { 'accept-encoding': 'gzip, br' },
  });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'application/vnd.mapbox-vector-tile',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(gunzipSync(packed.rawPayload).toString()).toContain('浦东大道');
  const plain = await app.inject(tileAt(12));
  expect(plain.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  const headers = { 'if-none-match': plain.headers['etag'] ?? '' };
  expect((await app.inject({ url: tileAt(12), headers })).statusCode).toBe(304);
  expect((await app.inject('/api/map/tiles/12/0/0.mvt')).statusCode).toBe(204);
  expect((await app.inject('/api/map/tiles/12/4096/0.mvt')).statusCode).toBe(400);
  expect((await app.inject('/api/map/tiles/16/0/0.mvt')).statusCode).toBe(400);
});

test('a whole office behind one address sees its map', async () => {
  for (let look = 0; look < 40; look += 1) {
    expect((await app.inject(tileAt(12))).statusCode).toBe(200);
  }
});

test('the map before stays until the next; what is refused changes nothing', async () => {
  const before = await lay(street('primary', '一路'));
  const same = await lay(street('primary', '一路'));
  expect(same.version).toBe(before.version);
  const after = await lay(street('primary', '二路'));
  await expect(lay({ properties: { building: 'yes' } })).rejects.toMatchObject({
    code: 'basemap.nothing_to_draw',
  });
  expect((await readdir(join(dataFolder, 'map'))).toSorted()).toEqual(
    [before.version, after.version, 'map.json'].toSorted(),
  );
});

test('broken off, no half is left behind', async () => {
  const before = (await readdir(join(dataFolder, 'map'))).toSorted();
  const surveyed = emptySurvey();
  survey(surveyed, street('primary', '三路'));
  const breakOff = () => {
    throw new Error('broken off');
  };
  const folder = new MapFolder(dataFolder);
  await expect(layMap(folder, surveyed, attribution, breakOff)).rejects.toThrow('broken off');
  expect((await readdir(join(dataFolder, 'map'))).toSorted()).toEqual(before);
  // What is no map of ours is said at once, not drawn half.
  const other = await mkdtemp(join(tmpdir(), 'shanzhi-map-'));
  await layMap(new MapFolder(other), surveyed, attribution);
  await writeFile(join(other, 'map', 'map.json'), '{}');
  await expect(new MapFolder(other).read()).rejects.toThrow();
  await rm(other, { recursive: true });
});

test('names are found by their parts, their sound, and with a room behind', async () => {
  const number = (given: string, west: number) => ({
    type: 'Feature',
    properties: { building: 'yes', 'addr:street': '浦东大道', 'addr:housenumber': given },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, lat],
          [west + 0.0001, lat],
          [west, lat + 0.0001],
          [west, lat],
        ],
      ],
    },
  });
  const far = { ...house, properties: { building: 'yes', name: '示例大厦（外地）' } };
  const elsewhere = { ...far, geometry: number('1', 122).geometry };
  await lay(street('primary', '浦东大道'), house, number('12', lon), number('弄3', lon), elsewhere);
  const found = async (q: string) => {
    const reply = await app.inject(`/api/map/places?q=${encodeURIComponent(q)}`);
    return reply
      .json<{ items: { name: string; area: { name: string } }[] }>()
      .items.map(({ name, area }) => `${name} ${area.name}`);
  };
  expect(await found('示例')).toEqual(['示例大厦 甲社区']);
  // A road is offered once for each community that it runs through.
  expect(await found('浦东大道')).toEqual([
    ...['浦东大道 甲社区', '浦东大道 乙社区'],
    ...['浦东大道12号 甲社区', '浦东大道弄3号 甲社区'],
  ]);
  expect((await found('浦东大道12号 302室'))[0]).toBe('浦东大道12号 甲社区');
  expect((await found('sld'))[0]).toBe('示例大厦 甲社区');
  expect(await found('nowhere')).toEqual([]);
  expect((await app.inject('/api/map/places?q=')).statusCode).toBe(400);
});
