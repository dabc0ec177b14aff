import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { ManualClock } from '../clock/clock.ts';
import { anonymous } from '../http/index.ts';
import { startServer } from '../http/testing.ts';
import { createIds } from '../ids/ids.ts';
import type { Actor } from '../permit/actor.ts';
import { scopeOf, wholeCell } from '../permit/permit.ts';
import { bindFiles, createDiskStore, createFiles, findFiles } from './index.ts';
import { removeUnboundFiles } from './remove-unbound.ts';
import { phonePhoto, plainPdf, zip } from './samples.ts';

const matter = '0190c8f2-0000-7000-8000-00000000aaaa';
const person = (n: number): Actor => ({
  ...anonymous,
  kind: 'person',
  personId: `0190c8f2-0000-7000-8000-00000000000${n}`,
});
const fang = person(1);
const other = person(2);
const dispatcher = person(3);
const people = { fang, other, dispatcher };
const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));

let database: TestDatabase;
let folder: string;
let app: FastifyInstance;
let parts: Parameters<typeof removeUnboundFiles>[0];

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-files-'));
  const ids = createIds(clock);
  parts = { db: database.db, store: createDiskStore(folder, ids), ids, clock };
  const mayRead = async (actor: Actor) => actor.personId === dispatcher.personId;
  const { module } = createFiles({ ...parts, mayRead });
  ({ app } = await startServer({
    config: { checkReplies: true },
    modules: [module],
    resolveActor: ({ headers }) => people[headers['x-who'] as keyof typeof people] ?? null,
  }));
});
afterAll(async () => {
  await app.close();
  await database.close();
  await rm(folder, { recursive: true });
});

async function upload(bytes: Buffer, who: string, name = 'photo.jpg', type = 'image/jpeg') {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
  const request = new Request('http://x', { method: 'POST', body: form });
  return app.inject({
    method: 'POST',
    url: '/api/files',
    headers: { 'content-type': request.headers.get('content-type') ?? '', 'x-who': who },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

const read = (id: string, who: string, part = '') =>
  app.inject({ url: `/api/files/${id}${part}`, headers: { 'x-who': who } });

test('a photo is seen by its owner, and once bound by those who see the matter', async () => {
  const sent = await upload(await phonePhoto(), 'fang');
  expect(sent.statusCode).toBe(201);
  const { id, ...view } = sent.json();
  expect(view).toMatchObject({ kind: 'photo', mediaType: 'image/jpeg', width: 640, name: '' });
  expect(Object.keys(view)).not.toContain('takenPoint');
  const statuses = async () =>
    Promise.all(
      ['fang', 'other', 'dispatcher', ''].map(async (w) => (await read(id, w)).statusCode),
    );
  expect(await statuses()).toEqual([200, 404, 404, 404]);
  await database.db.write(scopeOf(fang), (tx) => bindFiles(tx, [id], matter));
  expect(await statuses()).toEqual([200, 404, 200, 404]);
  const seen = await read(id, 'dispatcher', '/thumbnail');
  expect(seen.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  });
  const [record] = await database.db.read(wholeCell, (tx) => findFiles(tx, [id]));
  expect(record?.takenPoint?.lon).toBeCloseTo(121.5);
  expect(record?.boundTo).toBe(matter);
});

test('a document is a download under its own name', async () => {
  const sent = await upload(plainPdf, 'fang', '申请 (1).pdf', 'application/pdf');
  const reply = await read(sent.json().id, 'fang');
  expect(reply.rawPayload).toEqual(plainPdf);
  expect(reply.headers['content-disposition']).toMatch(/^attachment; .*UTF-8''%E7%94%B3%E8%AF%B7/);
  const tag = String(reply.headers.etag);
  const again = await app.inject({
    url: `/api/files/${sent.json().id}`,
    headers: { 'x-who': 'fang', 'if-none-match': tag },
  });
  expect(again.statusCode).toBe(304);
});

test.each([
  ['disguised page', Buffer.from('<html>'), 400, 'files.wrong_kind'],
  ['too large', Buffer.alloc(10 * 1024 * 1024 + 1, 1), 413, 'files.too_large'],
  ['empty', Buffer.alloc(0), 400, 'files.empty'],
  ['archive behind a document', Buffer.concat([plainPdf, zip]), 400, 'files.damaged'],
])('%s is refused and leaves nothing', async (_name, bytes, status, code) => {
  const before = await database.db.ownerQuery('select id from files.file');
  const reply = await upload(bytes, 'fang');
  expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  expect(await database.db.ownerQuery('select id from files.file')).toEqual(before);
});

test.each([
  ['not multipart', 'application/json', '{}', 415, 'http.wrong_media_type'],
  ['no boundary', 'multipart/form-data', 'x', 400, 'files.broken_upload'],
  ['cut short', 'multipart/form-data; boundary=b', '--b\r\nContent-Di', 400, 'files.broken_upload'],
  [
    'a field instead of a file',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n',
    400,
    'files.one_file',
  ],
])('%s is refused', async (_name, type, payload, status, code) => {
  const headers = { 'content-type': type };
  const reply = await app.inject({ method: 'POST', url: '/api/files', headers, payload });
  expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
});

test('the description says how to upload', async () => {
  const { paths } = (await app.inject('/api/openapi.json')).json();
  const { content } = paths['/api/files'].post.requestBody;
  const { schema } = content['multipart/form-data'];
  expect(schema.properties.file).toMatchObject({ type: 'string', format: 'binary' });
});

test('a file is bound once, by its owner', async () => {
  const { id } = (await upload(plainPdf, 'fang')).json();
  const bind = (actor: Actor, to: string) =>
    database.db.write(scopeOf(actor), (tx) => bindFiles(tx, [id], to));
  await expect(bind(other, matter)).rejects.toThrow('files.not_usable');
  const asSystem = database.db.write(wholeCell, (tx) =>
    bindFiles(tx, [id], matter, { ownerId: other.personId }),
  );
  await expect(asSystem).rejects.toThrow('files.not_usable');
  await bind(fang, matter);
  await bind(fang, matter);
  await expect(bind(fang, '0190c8f2-0000-7000-8000-00000000bbbb')).rejects.toThrow('not_usable');
});

test('an upload without a sign-in can be used by whoever holds its id, but not read', async () => {
  const { id } = (await upload(plainPdf, '')).json();
  expect((await read(id, '')).statusCode).toBe(404);
  await database.db.write(scopeOf(anonymous), (tx) => bindFiles(tx, [id], matter));
  expect((await read(id, 'dispatcher')).statusCode).toBe(200);
});

test('what nobody used is gone after a day, rows and bytes', async () => {
  const { id: unused } = (await upload(await phonePhoto(), 'fang')).json();
  const { id: used } = (await upload(plainPdf, 'fang')).json();
  await database.db.write(scopeOf(fang), (tx) => bindFiles(tx, [used], matter));
  clock.advanceMinutes(24 * 60 - 1);
  const young = (await upload(plainPdf, 'fang')).json().id as string;
  clock.advanceMinutes(2);
  expect(await removeUnboundFiles(parts)).toBeGreaterThanOrEqual(1);
  const left = await database.db.read(wholeCell, (tx) => findFiles(tx, [unused, used, young]));
  expect(left.map(({ id }) => id).sort()).toEqual([used, young].sort());
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.includes(unused))).toEqual([]);
});
