import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hugePng, zip } from '#platform/files/samples.ts';
import { multipart, openHouse, type CallerName, type House } from '#test/contract/house.ts';
import { unplain } from './plain-refusal.ts';
import { watchTables, type Traces } from './traces.ts';

let house: House;
let traces: Traces;
beforeAll(async () => {
  house = await openHouse();
  traces = await watchTables(house.ownerUrl);
});
afterAll(async () => {
  await traces.close();
  await house.close();
});

const good = {
  channel: 'resident',
  detail: '路灯坏了。',
  areaCode: '310199001001',
  anonymous: true,
};
const later = '2027-02-01T08:00:00Z';

function send(caller: CallerName, request: InjectOptions) {
  const headers = { ...house.callers[caller].headers(), ...request.headers };
  return house.app.inject({ ...request, headers });
}

/** Sends it and looks for plain words, the code, and tables as they were before. */
async function refuses(caller: CallerName, request: InjectOptions, status: number, code: string) {
  const before = await traces.take();
  const reply = await send(caller, request);
  expect(unplain(reply), reply.body).toBeUndefined();
  expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([status, code]);
  expect(await traces.take()).toEqual(before);
  return reply.json<{ fields?: { path: string }[] }>();
}

async function refusesReport(
  payload: object,
  code: string,
  path: string,
  by: CallerName = 'resident',
) {
  const request = { method: 'POST', url: '/api/appeals', payload } as const;
  const { fields } = await refuses(by, request, 400, code);
  expect(fields?.map((field) => field.path)).toContain(path);
}

function step(action: string, input: object, expectedVersion?: number): InjectOptions {
  const payload = { input, expectedVersion };
  return { method: 'POST', url: `/api/matters/${house.matterId}/actions/${action}`, payload };
}

const invalid = 'http.invalid_request';

describe('fields', () => {
  test.each(['reporterId', 'confidentiality', 'state', 'number', 'ownerBodyId', 'constructor'])(
    'a report may not bring %s',
    (name) => refusesReport({ ...good, [name]: 'x' }, invalid, name),
  );
  test('nor reach for prototypes', () =>
    refuses(
      'resident',
      {
        ...{ method: 'POST', url: '/api/appeals', headers: { 'content-type': 'application/json' } },
        payload: JSON.stringify(good).replace('{', '{"__proto__":{"admin":true},'),
      },
      400,
      'http.malformed_json',
    ));
  test('nor bring the fields of another channel', () =>
    refusesReport({ ...good, callerPhone: '13800000000' }, invalid, 'callerPhone'));
  test('nor lack what its channel needs', () =>
    refusesReport({ ...good, channel: 'hotline' }, invalid, 'callerPhone', 'dispatcher'));
  test('a step takes its own fields only', async () => {
    const reply = await send('dispatcher', step('note', { text: '好', state: 'closed' }));
    expect(unplain(reply)).toBeUndefined();
    expect(reply.statusCode).toBe(400);
  });
  test('a query takes its own fields only', () =>
    refuses('dispatcher', { url: '/api/matters?everything=true' }, 400, invalid));
});

describe('text', () => {
  test.each([
    ['detail', 5_001],
    ['title', 121],
    ['address', 201],
    ['category', 61],
  ])('%s of %i characters is too long', (name, length) =>
    refusesReport({ ...good, [name]: '长'.repeat(length) }, invalid, name),
  );
  test('blank text says nothing', () =>
    refusesReport({ ...good, detail: ' \n ' }, invalid, 'detail'));
  test('a body of two megabytes is too large', () =>
    refuses(
      'resident',
      { method: 'POST', url: '/api/appeals', payload: { ...good, detail: 'x'.repeat(2e6) } },
      413,
      'http.too_large',
    ));
  test('a comment of 2,001 characters is too long', async () => {
    const reply = await send('dispatcher', step('comment', { text: 'x'.repeat(2_001) }));
    expect([reply.statusCode, unplain(reply)]).toEqual([400, undefined]);
  });
});

describe('encodings', () => {
  const raw = (payload: Buffer | string, type = 'application/json'): InjectOptions => ({
    ...{ method: 'POST', url: '/api/appeals', payload, headers: { 'content-type': type } },
  });
  const text = JSON.stringify(good);
  const gbk = Buffer.concat([
    Buffer.from('{"channel":"resident","detail":"'),
    Buffer.from([0xc2, 0xb7, 0xb5, 0xc6]),
    Buffer.from('","areaCode":"310199001001"}'),
  ]);
  test.each([
    ['bytes of GBK', () => raw(gbk), 400, 'http.wrong_encoding'],
    ['GBK by name', () => raw(text, 'application/json; charset=gbk'), 400, 'http.wrong_encoding'],
    ['UTF-16', () => raw(Buffer.from(text, 'utf16le')), 400, 'http.wrong_encoding'],
    ['NUL', () => raw(text.replace('路', '\\u0000')), 400, 'http.unstorable_value'],
    ['half a character', () => raw(text.replace('路', '\\ud83d')), 400, 'http.unstorable_value'],
    ['torn JSON', () => raw(text.slice(0, -3)), 400, 'http.malformed_json'],
    ['nesting without end', () => raw('['.repeat(9_000)), 400, 'http.nested_too_deep'],
    ['XML', () => raw('<a/>', 'application/xml'), 415, 'http.wrong_media_type'],
    ['a form', () => raw('a=1', 'application/x-www-form-urlencoded'), 415, 'http.wrong_media_type'],
    ['NUL in the address', () => ({ url: '/api/matters?q=%00' }), 400, 'http.unstorable_value'],
    [
      'an address that does not decode',
      () => ({ url: '/api/matters/%ff' }),
      400,
      'http.malformed_address',
    ],
  ] as const)('%s', async (_name, request, status, code) => {
    await refuses('anonymous', request(), status, code);
  });
});

describe('time', () => {
  test('nothing has happened in the future', () =>
    refusesReport({ ...good, happenedAt: later }, 'appeals.in_the_future', 'happenedAt'));
  test('no letter has arrived in the future', () =>
    refusesReport(
      { ...good, channel: 'petition_letter', receivedOn: '2027-02-01', signatory: '李' },
      'appeals.in_the_future',
      'receivedOn',
      'dispatcher',
    ));
  test.each(['2026-02-30', 'yesterday', '2026-13-01T00:00:00Z', 1_700_000_000])(
    '%s is no time',
    (at) => refusesReport({ ...good, happenedAt: at }, invalid, 'happenedAt'),
  );
});

describe('place', () => {
  const { areaCode: _areaCode, ...nowhere } = good;
  test('a point in the sea', () =>
    refuses(
      'resident',
      { method: 'POST', url: '/api/appeals', payload: { ...nowhere, point: { lon: 0, lat: 0 } } },
      400,
      'grids.outside_area',
    ));
  test.each([
    [{ lon: 181, lat: 31 }, 'point.lon'],
    [{ lon: 121, lat: -91 }, 'point.lat'],
    [{ lon: '121', lat: 31 }, 'point.lon'],
  ])('no point %j', (point, path) => refusesReport({ ...nowhere, point }, invalid, path));
  test('an area that nobody drew', () =>
    refusesReport({ ...good, areaCode: '999999' }, 'appeals.unknown_area', 'areaCode'));
  test('no place at all', () => refusesReport(nowhere, 'appeals.place_needed', 'address'));
});

describe('again and too late', () => {
  test('a step on a stale version', () =>
    refuses('dispatcher', step('note', { text: '晚了' }, 1), 409, 'matters.stale_version'));
  test('a step that the state does not allow', () =>
    refuses(
      'dispatcher',
      step('verify', { method: 'call', finding: '好' }),
      409,
      'matters.not_allowed_from_state',
    ));
  test('a step that there is not', async () => {
    const reply = await send('dispatcher', step('abolish', {}));
    expect([409, 404, 400]).toContain(reply.statusCode);
    expect(unplain(reply)).toBeUndefined();
  });
  test('twenty at once under one key are one', async () => {
    const headers = { 'idempotency-key': 'twenty-at-once' };
    const request = { method: 'POST', url: '/api/appeals', payload: good, headers } as const;
    const replies = await Promise.all(Array.from({ length: 20 }, () => send('resident', request)));
    expect(new Set(replies.map((reply) => reply.statusCode))).toEqual(new Set([201]));
    expect(new Set(replies.map((reply) => reply.json<{ id: string }>().id)).size).toBe(1);
    const other = { ...request, payload: { ...good, detail: '另一件事。' } };
    await refuses('resident', other, 409, 'matters.idempotency_key_reused');
    const before = await traces.take();
    expect((await send('resident', request)).json()).toEqual(replies[0]?.json());
    expect(await traces.take()).toEqual(before);
  });
  test.each(['short', 'x'.repeat(101), 'with blank'])('%s is no key', async (key) => {
    const headers = { 'idempotency-key': key };
    const request = { method: 'POST', url: '/api/appeals', payload: good, headers } as const;
    await refuses('resident', request, 400, invalid);
  });
});

describe('files', () => {
  const form = (bytes: Buffer, name = 'photo.jpg'): InjectOptions => ({
    ...{ method: 'POST', url: '/api/files', payload: multipart('edge', bytes, name) },
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  });
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
  test.each([
    ['eleven megabytes', () => form(Buffer.concat([jpeg, Buffer.alloc(11 << 20, 7)])), 413],
    ['an archive called a photo', () => form(zip), 400],
    ['a page called a photo', () => form(Buffer.from('<!doctype html><script>1</script>')), 400],
    ['a drawing with scripts', () => form(Buffer.from('<svg onload="x()"/>'), 'a.svg'), 400],
    [
      'a program called a document',
      () => form(Buffer.from('MZ\u0090\u0000%PDF-1.4'), 'a.pdf'),
      400,
    ],
    ['a picture of 1.6 billion points', () => form(hugePng(40_000), 'a.png'), 413],
    ['half a photo', () => form(jpeg), 400],
    ['no bytes', () => form(Buffer.alloc(0)), 400],
  ] as const)('%s', async (_name, request, status) => {
    const before = await traces.take();
    const reply = await send('resident', request());
    expect([reply.statusCode, unplain(reply)], reply.body).toEqual([status, undefined]);
    expect(await traces.take()).toEqual(before);
  });
  test('a file of somebody else cannot be attached', () =>
    refuses(
      'resident',
      { method: 'POST', url: '/api/appeals', payload: { ...good, attachments: [house.fileId] } },
      400,
      'matters.unknown_attachment',
    ));
});

test('a change that a foreign page asks for is stopped', () =>
  refuses(
    'resident',
    { method: 'POST', url: '/api/appeals', payload: good, headers: { origin: 'http://evil.test' } },
    403,
    'http.cross_site',
  ));

test('addresses that are none and ways that are not taken', async () => {
  await refuses('anonymous', { url: '/api/nothing' }, 404, 'http.unknown_address');
  await refuses(
    'anonymous',
    { method: 'DELETE', url: '/api/matters' },
    405,
    'http.method_not_allowed',
  );
});
