import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { wholeCell } from '#platform/permit/permit.ts';
import { publicSight } from '#modules/appeals/index.ts';
import { createTestCell, type TestCell } from '#test/cell/cell.ts';
import * as georeport from '../../src/modules/open311/testing/georeport.ts';

const lamp = '城乡建设/道路与市政设施/路灯与照明';
/** A place inside the demo's street. */
let inside: { lat: string; long: string };
let house: TestCell;
let key: string;
let lampCode: string;

beforeAll(async () => {
  house = await createTestCell();
  const client = await house.cell.identity.api.createClient({
    name: '测试程序',
    areaCode: '310199',
    actions: ['appeals.report', 'appeals.report_open_api'],
  });
  key = client.key;
  const [west = 0, south = 0, east = 0, north = 0] = streetBox();
  inside = { lat: String((south + north) / 2), long: String((west + east) / 2) };
  const services = await get('services.json', georeport.services);
  lampCode = services.find(({ service_name: name }) => name === '路灯与照明')?.service_code ?? '';
});
afterAll(() => house.close());

function streetBox(): number[] {
  const street = house.cell.grids.api.findArea('310199001')?.polygon;
  const ring = street?.type === 'Polygon' ? (street.coordinates[0] ?? []) : [];
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const call = (url: string) => house.app.inject({ url: `/open311/v2/${url}` });

async function get<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const reply = await call(url);
  expect(reply.statusCode, reply.body).toBe(200);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  return schema.parse(reply.json());
}

function post(fields: Record<string, string>, format = 'json', headers = {}) {
  return house.app.inject({
    method: 'POST',
    url: `/open311/v2/requests.${format}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
}

async function make(fields: Record<string, string>): Promise<string> {
  const reply = await post({ api_key: key, service_code: lampCode, ...fields });
  expect(reply.statusCode, reply.body).toBe(201);
  return georeport.created.parse(reply.json())[0]?.service_request_id ?? '';
}

async function findPublic(number: string) {
  const question = { ...publicSight, numbers: [number], limit: 1, offset: 0 };
  return (await house.cell.matters.api.findPublic(question))[0];
}

async function refused(reply: Awaited<ReturnType<typeof call>>, status: number) {
  expect(reply.statusCode, reply.body).toBe(status);
  const told = georeport.errors.parse(reply.json());
  expect(told.every(({ code }) => code === status)).toBe(true);
  return told.map(({ description }) => description).join();
}

describe('services', () => {
  test('are the categories, each with a code of its own, in both formats alike', async () => {
    const json = await get('services.json', georeport.services);
    expect(new Set(json.map((service) => service.service_code)).size).toBe(json.length);
    const active = house.cell.enforcement.api.listCategories().filter((one) => one.active);
    expect(json).toHaveLength(active.length + 1);
    const xml = await call('services.xml');
    expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(georeport.readXml(xml.body)['services']).toEqual(georeport.asText(json));
  });

  test('have definitions; an unknown code is a 404 in the format asked for', async () => {
    const json = await get(`services/${lampCode}.json`, georeport.serviceDefinition);
    const xml = georeport.readXml((await call(`services/${lampCode}.xml`)).body);
    expect(xml['service_definition']).toEqual(georeport.asText(json));
    await refused(await call('services/nothing.json'), 404);
    const told = await call('services/nothing.xml');
    expect(told.statusCode).toBe(404);
    expect(georeport.readXml(told.body)['errors']).toMatchObject([{ code: '404' }]);
  });

  test('speak the language that is asked for', async () => {
    const english = await get('services.json?lang=en', georeport.services);
    expect(english.map((service) => service.service_name)).toContain('Street lights');
  });
});

describe('a posted request', () => {
  test('shows at once, in both formats alike', async () => {
    const id = await make({ ...inside, description: '路灯不亮 <b>&' });
    const one = await get(`requests/${id}.json`, georeport.requests);
    expect(one).toMatchObject([
      {
        service_request_id: id,
        status: 'open',
        service_code: lampCode,
        description: '路灯不亮 <b>&',
        lat: Number(inside.lat),
        long: Number(inside.long),
      },
    ]);
    const xml = georeport.readXml((await call(`requests/${id}.xml`)).body);
    expect(xml['service_requests']).toEqual(georeport.asText(one));
    expect(await get('requests.json', georeport.requests)).toEqual(expect.arrayContaining(one));
  });

  test('may be anonymous and may say its place in words alone', async () => {
    const id = await make({ address_string: '东昌路与浦城路路口', description: '井盖松动' });
    const [made] = await get(`requests/${id}.json`, georeport.requests);
    expect(made).toMatchObject({ address: '东昌路与浦城路路口', lat: null, long: null });
  });

  test('never gives back who reported it', async () => {
    const who = { first_name: '芳', last_name: '王', phone: '138 1234 5678', email: 'f@w.cn' };
    const description = '请打13812345678或写信到f@w.cn';
    const ids = { device_id: 'tt222111', account_id: 'a-77' };
    const reply = await post({
      ...{ api_key: key, service_code: lampCode, description },
      ...{ ...inside, ...who, ...ids },
    });
    const id = georeport.created.parse(reply.json())[0]?.service_request_id ?? '';
    const seen = [reply.body];
    for (const url of [`requests/${id}.json`, `requests/${id}.xml`, 'requests.json']) {
      seen.push((await call(url)).body);
    }
    for (const secret of ['王芳', '13812345678', '138 1234 5678', 'f@w.cn', 'tt222111', 'a-77']) {
      expect(seen.join('\n')).not.toContain(secret);
    }
    const matterId = (await findPublic(id))?.id ?? '';
    const [brief] = await house.db.read(wholeCell, (tx) =>
      house.cell.matters.api.findBriefs(tx, [matterId]),
    );
    expect(brief?.hasContact).toBe(true);
  });

  test('sent twice under one key is made once', async () => {
    const fields = { api_key: key, service_code: lampCode, ...inside, description: '同一件' };
    const headers = { 'idempotency-key': 'open311-test-1' };
    const [first, second] = [
      await post(fields, 'json', headers),
      await post(fields, 'json', headers),
    ];
    expect(second.json()).toEqual(first.json());
  });

  test('has a token in its own id', async () => {
    const id = await make({ ...inside });
    const token = (await findPublic(id))?.id ?? '';
    const found = await get(`tokens/${token}.json`, georeport.tokens);
    expect(found).toEqual([{ service_request_id: id, token }]);
    await refused(await call('tokens/123456.json'), 404);
  });

  test('in English has its notice in English', async () => {
    const fields = { api_key: key, service_code: '0', ...inside };
    const reply = await post(fields, 'xml', { 'accept-language': 'en-GB,en;q=0.9' });
    expect(reply.statusCode).toBe(201);
    const [made] = georeport.readXml(reply.body)['service_requests'] as {
      service_notice: string;
    }[];
    expect(made?.service_notice).toMatch(/^Received\./);
  });
});

describe('what cannot be taken is refused as the specification says', () => {
  const posted = async (fields: Record<string, string>, status: number) =>
    refused(await post({ api_key: key, service_code: lampCode, ...inside, ...fields }), status);

  test('without a key, with a wrong one, with one that may not report', async () => {
    const words = await posted({ api_key: '' }, 403);
    expect(words).toContain('api_key');
    await posted({ api_key: 'xyz' }, 403);
    const other = await house.cell.identity.api.createClient({
      name: '只读程序',
      areaCode: '310199',
      actions: [],
    });
    await posted({ api_key: other.key }, 403);
    const xml = await post({ service_code: lampCode }, 'xml');
    expect(xml.statusCode).toBe(403);
    expect(georeport.readXml(xml.body)['errors']).toMatchObject([{ code: '403' }]);
  });

  test('without a service code, or with an unknown one', async () => {
    await posted({ service_code: '' }, 400);
    await posted({ service_code: '999' }, 404);
  });

  test('without a place, outside the area, or with half a point', async () => {
    await posted({ lat: '', long: '' }, 400);
    await posted({ lat: '37.76', long: '-122.42' }, 400);
    await posted({ long: '' }, 400);
    await posted({ lat: 'north' }, 400);
    await posted({ lat: '', long: '', address_id: '999999' }, 400);
  });

  test('with fields that are too long or no such thing', async () => {
    await posted({ description: '字'.repeat(4001) }, 400);
    await posted({ phone: 'call me' }, 400);
    await posted({ email: 'nobody' }, 400);
    await posted({ media_url: 'javascript:alert(1)' }, 400);
    await posted({ 'attribute[happened_at]': '2027-01-01T00:00:00Z' }, 400);
  });

  test('in another form or encoding', async () => {
    const url = '/open311/v2/requests.json';
    const send = (type: string, payload: string | Buffer) =>
      house.app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });
    const form = 'application/x-www-form-urlencoded';
    await refused(await send('application/json', '{}'), 400);
    await refused(await send('text/plain', 'x'), 400);
    await refused(await send(form, Buffer.from('description=\xff', 'latin1')), 400);
    await refused(await send(form, 'description=%FF'), 400);
    await refused(await send(form, 'description=%00'), 400);
    await refused(await send(form, 'x='.repeat(40_000)), 400);
  });

  test('and nothing of it is written', async () => {
    const before = await get('requests.json', georeport.requests);
    await posted({ service_code: '' }, 400);
    await posted({ lat: '1', long: '1' }, 400);
    expect(await get('requests.json', georeport.requests)).toHaveLength(before.length);
  });
});

describe('questions', () => {
  const url = (query: Record<string, string>) =>
    `requests.json?${new URLSearchParams(query).toString()}`;

  test('over more than 90 days, with bad dates, statuses, codes and ids are refused', async () => {
    const long = { start_date: '2026-01-01T00:00:00Z', end_date: '2026-12-01T00:00:00Z' };
    expect(await refused(await call(url(long)), 400)).toContain('90');
    await refused(await call(url({ start_date: 'yesterday' })), 400);
    await refused(await call(url({ status: 'done' })), 400);
    await refused(await call(url({ page: '0' })), 400);
    await refused(await call(url({ service_code: 'nothing' })), 404);
    await refused(await call('requests/SQ20000101-000001.json'), 404);
    await refused(await call('nothing.json'), 404);
    await refused(await call('requests.html'), 404);
  });

  test('find by id, service, time and status', async () => {
    house.clock.advanceMinutes(60 * 24);
    const start = house.clock.now().toISOString();
    const lampId = await make({ ...inside, description: '灯一' });
    house.clock.advanceMinutes(1);
    const otherId = await make({ ...inside, service_code: '0', description: '别的' });
    const ids = async (query: Record<string, string>) =>
      (await get(url(query), georeport.requests)).map((one) => one.service_request_id);
    expect(await ids({ service_request_id: `${lampId},${otherId},SQ1` })).toEqual([
      otherId,
      lampId,
    ]);
    expect(await ids({ start_date: start })).toEqual([otherId, lampId]);
    expect(await ids({ start_date: start, service_code: lampCode })).toEqual([lampId]);
    expect(await ids({ start_date: start, service_code: `0,${lampCode}` })).toHaveLength(2);
    expect(await ids({ start_date: start, page_size: '1', page: '2' })).toEqual([lampId]);
    expect(await ids({ start_date: start, status: 'closed' })).toEqual([]);
    expect(await ids({ start_date: start, status: 'open,closed' })).toHaveLength(2);
    expect(await ids({ end_date: '2026-11-01T00:00:00Z', status: '' })).toEqual([]);
  });

  test('are answered with where this is and what it speaks', async () => {
    const json = await get('discovery.json', georeport.discovery);
    expect(json.endpoints[0]?.url).toBe('http://shanzhi.test/open311/v2');
    const xml = georeport.readXml((await call('discovery.xml')).body);
    expect(xml['discovery']).toEqual(georeport.asText(json));
  });
});

describe('what came another way', () => {
  const report = async (facts: object) => {
    const actor = await house.actor('petition_petition_clerk');
    const request = house.cell.appeals.reportRequest(actor, {
      channel: 'resident',
      title: '王芳家漏水',
      detail: '我是3幢502的王芳，楼上漏水',
      address: '东昌路第3幢502室',
      point: { lat: Number(inside.lat), lon: Number(inside.long) },
      category: lamp,
      anonymous: true,
      attachments: [],
      ...facts,
    } as never);
    return house.cell.matters.api.act(request);
  };

  const accept = async (matterId: string, kind: 'public' | 'private') =>
    house.cell.matters.api.act({
      actor: await house.actor('center_dispatcher'),
      matterId,
      action: 'accept',
      input: { kind, urgency: 'ordinary', complexity: 'ordinary', category: lamp },
    });

  test('is not shown until somebody accepted it as a public matter', async () => {
    const [open, shut] = [await report({}), await report({ anonymous: false })];
    await house.cell.matters.api.act({
      actor: await house.actor('center_dispatcher'),
      ...{ matterId: shut.id, action: 'ask', input: { question: '在哪一层？' } },
    });
    const listed = async () =>
      (await get('requests.json', georeport.requests)).map((one) => one.service_request_id);
    for (const { number } of [open, shut]) {
      await refused(await call(`requests/${number}.json`), 404);
      expect(await listed()).not.toContain(number);
    }
    await accept(open.id, 'public');
    expect(await listed()).toContain(open.number);
    const own = await report({});
    await accept(own.id, 'private');
    await refused(await call(`requests/${own.number}.json`), 404);
  });

  test('is shown by its category and roughly where, without a word of its text', async () => {
    const made = await report({});
    await accept(made.id, 'public');
    const reply = await call(`requests/${made.number}.json`);
    const [shown] = georeport.requests.parse(reply.json());
    expect(reply.body).not.toMatch(/王芳|502|漏水|东昌路/);
    expect(shown).toMatchObject({ description: '路灯与照明', status: 'open' });
    expect(shown?.lat).not.toBe(Number(inside.lat));
    expect(shown?.lat).toBeCloseTo(Number(inside.lat), 1);
  });

  test('is not shown at all when it is a petition, or was declined', async () => {
    const letter = { channel: 'petition_letter', receivedOn: '2026-11-20', signatory: '王芳' };
    await refused(await call(`requests/${(await report(letter)).number}.json`), 404);
    const made = await report({});
    await house.cell.matters.api.act({
      actor: await house.actor('center_dispatcher'),
      matterId: made.id,
      action: 'decline',
      input: { ground: '法院已受理', whereToGo: '区人民法院' },
    });
    await refused(await call(`requests/${made.number}.json`), 404);
  });
});
