import type { InjectOptions } from 'fastify';
import { beforeAll, expect, test } from 'vitest';
import { problem } from './contract.ts';
import { startServer } from './testing.ts';
import type { Started } from './testing.ts';

let started: Started;
beforeAll(async () => {
  started = await startServer({ config: { bodyBytesMax: 2_000, checkReplies: true } });
});

const json = { 'content-type': 'application/json' };
const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
  ({ method: 'POST', url: '/api/notes', payload, headers }) as const;

const cases: readonly [string, InjectOptions, number, string][] = [
  ['empty body', post(''), 400, 'http.malformed_json'],
  ['not JSON', post('{"title":'), 400, 'http.malformed_json'],
  ['no body at all', { method: 'POST', url: '/api/notes' }, 400, 'http.invalid_request'],
  ['a list', post('[]'), 400, 'http.invalid_request'],
  ['missing field', post('{}'), 400, 'http.invalid_request'],
  ['unknown field', post('{"title":"a","role":"admin"}'), 400, 'http.invalid_request'],
  ['too long', post(JSON.stringify({ title: '长'.repeat(21) })), 400, 'http.invalid_request'],
  ['bad date', post('{"title":"a","at":"2026-02-30T00:00:00Z"}'), 400, 'http.invalid_request'],
  ['prototype', post('{"title":"a","__proto__":{"x":1}}'), 400, 'http.malformed_json'],
  ['NUL', post('{"title":"a\\u0000b"}'), 400, 'http.unstorable_value'],
  ['half a character', post('{"title":"a\\ud800b"}'), 400, 'http.unstorable_value'],
  ['NUL in address', { url: '/api/notes?cursor=%00' }, 400, 'http.unstorable_value'],
  ['not UTF-8', post(Buffer.from([0x22, 0xc3, 0x28, 0x22])), 400, 'http.wrong_encoding'],
  [
    'GBK said',
    post('{"title":"a"}', { 'content-type': 'application/json; charset=gbk' }),
    400,
    'http.wrong_encoding',
  ],
  ['deep', post('['.repeat(200) + ']'.repeat(200)), 400, 'http.nested_too_deep'],
  ['plain text', post('hi', { 'content-type': 'text/plain' }), 415, 'http.wrong_media_type'],
  ['XML', post('<a/>', { 'content-type': 'application/xml' }), 415, 'http.wrong_media_type'],
  ['too large', post('"' + 'x'.repeat(3_000) + '"'), 413, 'http.too_large'],
  ['unknown address', { url: '/api/nothing' }, 404, 'http.unknown_address'],
  ['broken address', { url: '/api/notes/%zz' }, 400, 'http.malformed_address'],
  ['method', { method: 'DELETE', url: '/api/notes' }, 405, 'http.method_not_allowed'],
  ['no uuid', { url: '/api/notes/7' }, 400, 'http.invalid_request'],
  ['bad page', { url: '/api/notes?limit=0' }, 400, 'http.invalid_request'],
  ['refusal', { url: '/api/notes/0190c8f2-0000-7000-8000-000000000001' }, 404, 'notes.unknown'],
  ['reply against its schema', { url: '/api/wrong-reply' }, 500, 'http.unexpected'],
];

test.each(cases)('%s is told as a problem', async (_name, request, status, code) => {
  const reply = await started.app.inject(request);
  expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  const told = problem.parse(reply.json());
  expect(told.status).toBe(status);
  expect(told.sentence.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(told.detail).toBe(told.sentence.zh);
});

test('the faults name their fields in both languages', async () => {
  const reply = await started.app.inject(post('{"title":"","at":5,"extra":1}'));
  const { fields, part } = reply.json();
  expect(part).toBe('body');
  const byPath = Object.fromEntries(
    fields.map((fault: { path: string; message: unknown }) => [fault.path, fault.message]),
  );
  expect(byPath).toEqual({
    title: { zh: '这里不能空着。', en: 'This must not be empty.' },
    at: { zh: '这里应当是文字。', en: 'This must be text.' },
    extra: { zh: '这里没有这个字段。', en: 'There is no such field here.' },
  });
});

test('a method that is not allowed says which are', async () => {
  const reply = await started.app.inject({ method: 'DELETE', url: '/api/notes' });
  expect(reply.headers.allow).toBe('GET, HEAD, POST');
});

test.each([
  [{ 'accept-language': 'en-GB,zh;q=0.5' }, '', 'en'],
  [{ 'accept-language': 'zh-CN,en;q=0.5' }, '', 'zh'],
  [{ 'accept-language': 'fr' }, '', 'zh'],
  [{ 'accept-language': 'zh', cookie: 'a=b; language=en' }, '', 'en'],
  [{ 'accept-language': 'zh', cookie: 'language=zh' }, '?lang=en', 'en'],
] as const)('speaks the language asked for: %j %s', async (headers, query, language) => {
  const reply = await started.app.inject({ url: `/api/nothing${query}`, headers });
  expect(reply.json().detail).toBe(reply.json().sentence[language]);
});

test('an unexpected failure is logged with its request number and without people', async () => {
  const failing = await startServer({
    modules: [
      {
        name: 'failing',
        routes: (app) => {
          app.get('/api/fail', () => {
            throw new Error('Key (phone)=(13812345678) already exists');
          });
        },
      },
    ],
  });
  const reply = await failing.app.inject('/api/fail');
  expect(reply.json()).toMatchObject({ status: 500, code: 'http.unexpected' });
  expect(reply.body).not.toContain('13812345678');
  const line = failing.lines.join('');
  expect(line).toContain(reply.json().instance);
  expect(line).not.toContain('13812345678');
});

test.each([
  ['22P05', 400, 'http.unstorable_value'],
  ['22008', 400, 'http.unstorable_value'],
  ['40001', 503, 'http.storage_unavailable'],
  ['57P01', 503, 'http.storage_unavailable'],
  ['23505', 500, 'http.unexpected'],
])('PostgreSQL %s becomes %i %s', async (pgCode, status, code) => {
  const { app } = await startServer({
    modules: [
      {
        name: 'failing',
        routes: (scope) => {
          scope.get('/api/fail', () => {
            throw Object.assign(new Error('from the database'), { code: pgCode });
          });
        },
      },
    ],
  });
  const reply = await app.inject('/api/fail');
  expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
});
