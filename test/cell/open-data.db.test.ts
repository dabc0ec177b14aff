import { parse } from 'csv-parse/sync';
import { latLngToCell } from 'h3-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '#modules/appeals/testing/paths.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: [number, number] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

let house: TestCell;
let drive: Driver;
let place: { lon: number; lat: number };
const numbers: Record<string, string> = {};
beforeAll(async () => {
  house = await createTestCell({ config: { openData: { licence: 'https://licence.example/1' } } });
  drive = new Driver(house);
  place = middleOfStreet();
  const spoken = { detail: '我是3幢502的王芳，楼上漏水', address: '海棠路3幢502室', point: place };
  const reach = (state: keyof typeof paths) => drive.reach(state, spoken);
  const late = await reach('signed');
  house.clock.advanceMinutes(60 * 24 * 21);
  await house.cell.matters.api.sweepClocks();
  for (const { part, action, input } of paths.answered.slice(paths.signed.length)) {
    await drive.act(part, late, action, input);
  }
  await note('late')(late);
  for (const state of ['answered', 'answered_directly', 'closed'] as const) {
    house.clock.advanceMinutes(1);
    await reach(state).then(note(state));
  }
  for (const state of ['declined', 'settled_privately', 'withdrawn', 'handled'] as const) {
    await reach(state);
  }
  // Made restricted and private where they lie: what the rule hangs on, however it came about.
  const restricted = await reach('closed');
  const secret = await reach('closed');
  await house.db.ownerQuery(
    `update matters.matter set confidentiality = 1 where id = '${restricted}'`,
  );
  await house.db.ownerQuery(
    `update matters.matter set attributes = attributes || '{"kind":"private"}'
     where id = '${secret}'`,
  );
});
afterAll(() => house.close());

function middleOfStreet(): { lon: number; lat: number } {
  const street = house.cell.grids.api.findArea('310199001')?.polygon;
  const ring = street?.type === 'Polygon' ? (street.coordinates[0] ?? []) : [];
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return {
    lon: middle(ring.map(([lon = 0]) => lon)),
    lat: middle(ring.map(([, lat = 0]) => lat)),
  };
}

const note = (name: string) => async (id: string) => {
  const [row] = await drive.rows<{ number: string }>(
    'select number from matters.matter where id = $1',
    [id],
  );
  numbers[name] = row?.number ?? '';
};

const call = (query = '', headers = {}) =>
  house.app.inject({ url: `/api/open-data/matters${query}`, headers });
const range = '?from=2026-11-01&to=2026-12-31';

async function features(query = range): Promise<Feature[]> {
  const reply = await call(query);
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json<{ features: Feature[] }>().features;
}

/** Newest first. */
const shown = () =>
  ['closed', 'answered_directly', 'answered', 'late'].map((name) => numbers[name]);

describe('the records', () => {
  test('are what was answered and is public, and nothing else', async () => {
    const found = (await features()).map(({ id }) => id);
    expect(found).toEqual(shown());
  });

  test('say what, where roughly, when, by whom and whether on time', async () => {
    const found = new Map((await features()).map((one) => [one.id, one]));
    const answered = found.get(numbers['answered'] ?? '');
    expect(answered?.properties).toMatchObject({
      ...{ state: 'answered', onTime: true, closedAt: null, openedAt: '2026-12-14T01:31:00Z' },
      communityCode: expect.stringMatching(/^310199001\d{3}$/),
      body: expect.any(String),
      category: expect.any(String),
    });
    const [lon = 0, lat = 0] = answered?.geometry?.coordinates ?? [];
    expect({ lon, lat }).not.toEqual(place);
    expect(latLngToCell(lat, lon, 9)).toBe(latLngToCell(place.lat, place.lon, 9));
    expect(found.get(numbers['late'] ?? '')?.properties['onTime']).toBe(false);
    expect(found.get(numbers['answered_directly'] ?? '')?.properties['onTime']).toBeNull();
  });

  test('hold no word, no name, no address, no id, in either format', async () => {
    const told = (await call(`${range}&format=csv`)).body + (await call(range)).body;
    expect(told).not.toMatch(/王芳|502|漏水|海棠|答复，/);
    expect(told).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(told).not.toContain(String(place.lon));
  });

  test('are the same as CSV, by name or by what the client takes', async () => {
    const reply = await call(`${range}&format=csv`);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = parse<Record<string, string>>(reply.body, { columns: true, bom: true });
    const wanted = (await features()).map(({ properties, geometry }) => {
      const [lon, lat] = geometry?.coordinates ?? [null, null];
      return Object.entries({ ...properties, lon, lat }).map(([key, value]) => [
        ...[key, value === null ? '' : String(value)],
      ]);
    });
    const sorted = (entries: (string | undefined)[][]) => entries.map(String).toSorted();
    expect(rows.map((row) => sorted(Object.entries(row)))).toEqual(wanted.map(sorted));
    const taken = await call(range, { accept: 'text/csv' });
    expect(taken.body).toBe(reply.body);
    expect(taken.headers['vary']).toContain('accept');
  });

  test('come page by page, each once, by the link to the next', async () => {
    const found: string[] = [];
    let url: string | undefined = `/api/open-data/matters${range}&limit=1`;
    while (url !== undefined && found.length < 9) {
      const reply = await house.app.inject({ url });
      found.push(...reply.json<{ features: Feature[] }>().features.map(({ id }) => id));
      const link = /^<http:\/\/shanzhi\.test(.+)>; rel="next"$/.exec(
        String(reply.headers['link'] ?? ''),
      );
      url = link?.[1];
    }
    expect(found).toEqual(shown());
  });

  test('are found by the day of the report', async () => {
    expect(await features('?from=2026-11-23&to=2026-11-23')).toHaveLength(1);
    expect(await features('?from=2026-11-24&to=2026-11-24')).toEqual([]);
  });

  test.each(['?from=2026-01-01&to=2026-12-01', '?from=2026-12-02&to=2026-12-01', '?from=x'])(
    'are refused for %s',
    async (query) => expect((await call(query)).statusCode).toBe(400),
  );
});

test('the description names fields, formats and licence', async () => {
  const reply = await house.app.inject({ url: '/api/open-data' });
  const described = reply.json();
  expect(described).toMatchObject({
    '@type': 'dcat:Dataset',
    'dct:license': 'https://licence.example/1',
  });
  const columns = (await call(`${range}&format=csv`)).body.split('\r\n')[0] ?? '';
  const named = described['csvw:column'].map((one: Record<string, unknown>) => one['csvw:name']);
  expect(columns.replace('\ufeff', '').split(',')).toEqual(named);
  for (const { 'dcat:downloadURL': url } of described['dcat:distribution']) {
    expect((await house.app.inject({ url: new URL(url).pathname })).statusCode).toBe(200);
  }
});
