import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { ManualClock } from '#platform/clock/clock.ts';
import { createIds } from '#platform/ids/ids.ts';
import { createOutbox } from '#platform/outbox/index.ts';
import { startServer } from '#platform/http/testing.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { createGrids } from './index.ts';
import type { Area, Grids } from './index.ts';
import { buildArea, buildCounty } from './testing/build-areas.ts';

const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
let database: TestDatabase;
let grids: Grids;
let app: FastifyInstance;

const ids = createIds(clock);
const outbox = createOutbox(clock);
const parts = () => ({ db: database.db, clock, ids, outbox });

async function replace(areas: readonly Area[]): Promise<void> {
  await database.db.write(wholeCell, (tx) => grids.api.replaceAreas(tx, areas));
  await grids.api.refresh();
}

beforeAll(async () => {
  database = await createTestDatabase();
  grids = createGrids(parts());
  await grids.start();
  ({ app } = await startServer({ config: { checkReplies: true }, modules: [grids.module] }));
});
beforeEach(() => replace(buildCounty()));
afterAll(async () => {
  grids.stop();
  await app.close();
  await database.close();
});

test('a point is located, with what lies around it', async () => {
  const reply = await app.inject('/api/areas/locate?lon=121.3&lat=31.3');
  expect(reply.json()).toEqual({
    code: '310199001001',
    name: '一社区',
    level: 'community',
    within: [
      { code: '310199', name: '示例区', level: 'county' },
      { code: '310199001', name: '东街道', level: 'street' },
    ],
  });
});

test('a point outside the cell is refused in plain words', async () => {
  const reply = await app.inject('/api/areas/locate?lon=10&lat=31.3');
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ code: 'grids.outside_area' });
  expect(grids.api.locate({ lon: 10, lat: 31.3 })).toBeNull();
  for (const query of ['', '?lon=abc&lat=1', '?lon=200&lat=1', '?lon=121&lat=31&x=1']) {
    expect((await app.inject(`/api/areas/locate${query}`)).statusCode).toBe(400);
  }
});

test('areas are listed without their polygons unless asked for', async () => {
  const plain = (await app.inject('/api/areas?under=310199001&level=community')).json();
  expect(plain.items).toHaveLength(1);
  expect(plain.items[0]).not.toHaveProperty('polygon');
  const drawn = (await app.inject('/api/areas?under=310199&polygons=true')).json();
  expect(drawn.items).toHaveLength(5);
  expect(drawn.items[0].polygon.type).toBe('Polygon');
});

test('an area left out of the next set ends, and keeps its name', async () => {
  await replace(buildCounty().slice(0, 4));
  expect(grids.api.isKnown('310199002')).toBe(false);
  expect(grids.api.areaName('310199002')).toBe('西街道');
  expect(grids.api.requireArea({ lon: 122.5, lat: 31.5 })).toBe('310199');
  expect(() => grids.api.getArea('310199009')).toThrow('grids.unknown_area');
});

test('a faulty set changes nothing', async () => {
  const broken = buildArea('310199005', { polygon: { type: 'Polygon', coordinates: [] } });
  await expect(replace([...buildCounty(), broken])).rejects.toMatchObject({
    code: 'grids.areas_faulty',
  });
  expect(grids.api.listAreas()).toHaveLength(5);
});

test('another process notices the change', async () => {
  const other = createGrids(parts());
  await other.start();
  await replace([...buildCounty(), buildArea('310199003')]);
  await expect.poll(() => other.api.isKnown('310199003'), { timeout: 6_000 }).toBe(true);
  other.stop();
});
