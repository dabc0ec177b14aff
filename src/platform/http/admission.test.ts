import { expect, test } from 'vitest';
import { ManualClock } from '../clock/clock.ts';
import type { Actor } from '../permit/actor.ts';
import { RateLimit } from './rate-limit.ts';
import { anonymous } from './request.ts';
import { startServer } from './testing.ts';

const fang: Actor = { ...anonymous, kind: 'person', personId: 'p1', name: '王芳' };
const note = { method: 'POST', url: '/api/notes', payload: { title: 'a' } } as const;

test('the resolved actor reaches the handler', async () => {
  const { app } = await startServer({ resolveActor: async () => fang });
  expect((await app.inject(note)).json().by).toBe('王芳');
});

test.each([
  ['no cookie, a program', {}, 200],
  ['our page', { cookie: 's=1', 'sec-fetch-site': 'same-origin' }, 200],
  ['our page, older browser', { cookie: 's=1', origin: 'http://localhost:80' }, 200],
  ['our public address', { cookie: 's=1', origin: 'https://shanzhi.example' }, 200],
  ['another site', { cookie: 's=1', 'sec-fetch-site': 'cross-site' }, 403],
  ['a sister site', { cookie: 's=1', 'sec-fetch-site': 'same-site' }, 403],
  ['another origin', { cookie: 's=1', origin: 'https://evil.example' }, 403],
  ['a sandboxed page', { cookie: 's=1', origin: 'null' }, 403],
  ['a cookie and no word whence', { cookie: 's=1' }, 403],
])('a change riding on a cookie: %s', async (_name, headers, status) => {
  const { app } = await startServer({ config: { publicUrl: 'https://shanzhi.example' } });
  const reply = await app.inject({ ...note, headers: { host: 'localhost', ...headers } });
  expect(reply.statusCode).toBe(status);
  if (status === 403) expect(reply.json().code).toBe('http.cross_site');
});

test('an actor who asks too often waits, others do not', async () => {
  let who = fang;
  const { app, clock } = await startServer({
    config: { actorPerMinute: 3 },
    resolveActor: () => who,
  });
  for (let turn = 0; turn < 3; turn += 1) expect((await app.inject(note)).statusCode).toBe(200);
  const refused = await app.inject(note);
  expect(refused.statusCode).toBe(429);
  expect(refused.json().code).toBe('http.too_many_requests');
  expect(refused.headers['retry-after']).toBe('20');
  who = { ...fang, personId: 'p2' };
  expect((await app.inject(note)).statusCode).toBe(200);
  who = fang;
  clock.advanceMinutes(20 / 60);
  expect((await app.inject(note)).statusCode).toBe(200);
});

test('trusted addresses are not limited', async () => {
  const config = { addressPerMinute: 1, unlimitedAddresses: ['127.0.0.0/8'] };
  const { app } = await startServer({ config });
  for (let turn = 0; turn < 5; turn += 1) expect((await app.inject(note)).statusCode).toBe(200);
});

test('the limiter forgets callers rather than grow without end', () => {
  const limit = new RateLimit({ now: () => new Date(0) }, 10);
  for (let caller = 0; caller < 1_000; caller += 1) limit.spend(`c${caller}`, 1);
  expect(() => limit.spend('c999', 1)).toThrow('http.too_many_requests');
  expect(() => limit.spend('c0', 1)).not.toThrow();
});

test('a clock that is set back locks nobody out', () => {
  const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
  const limit = new RateLimit(clock);
  for (let turn = 0; turn < 5; turn += 1) limit.spend('c', 5);
  clock.set(new Date('2026-11-20T08:00:00Z'));
  expect(() => limit.spend('c', 5)).not.toThrow();
});
