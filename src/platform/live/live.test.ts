import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startServer } from '../http/testing.ts';
import { createMetrics } from '../metrics/index.ts';
import type { Actor } from '../permit/actor.ts';
import { anonymous } from '../http/index.ts';
import { createLive } from './index.ts';
import type { Audience, Live, LiveOptions } from './index.ts';

let stop: () => Promise<unknown> = async () => undefined;
afterEach(() => stop());

async function start(options: Partial<LiveOptions> = {}): Promise<{ live: Live; url: string }> {
  const live = createLive({ metrics: createMetrics(false), ...options });
  const { app } = await startServer({
    modules: [live.module],
    resolveActor: (request) => people[String(request.headers['x-who'])] ?? null,
  });
  stop = () => app.close();
  return { live, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
}

const seeing = new Set(['matters.see_area']);
const people: Record<string, Actor> = {
  street: staff('p1', '310105001', seeing, null, 0),
  county: staff('p2', '310105', seeing, null, 2),
  handler: staff('p3', '310105001', new Set(['appeals.handle']), 'b1', 0),
  resident: { ...anonymous, kind: 'person', personId: 'p4' },
};

function staff(
  personId: string,
  areaCode: string,
  actions: ReadonlySet<string>,
  bodyId: string | null,
  clearance: number,
): Actor {
  const authorities = [{ capacity: 'x', areaCode, bodyId, actions, clearance }];
  return { kind: 'person', personId, name: personId, authorities, clearance };
}

/** Reads a stream for a while and gives back the topics (and control events) heard. */
async function listen(url: string, headers: Record<string, string>, query = '') {
  const controller = new AbortController();
  const reply = await fetch(`${url}/api/live${query}`, { headers, signal: controller.signal });
  let text = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    const chunks = reply.body as unknown as AsyncIterable<Uint8Array>;
    for await (const chunk of chunks) text += decoder.decode(chunk);
  })().catch(() => undefined);
  return {
    reply,
    reading,
    raw: () => text,
    events: () => [...text.matchAll(/^event: (.*)$/gm)].map((hit) => hit[1]),
    leave: () => controller.abort(),
  };
}

const message = (id: string, audience: Audience) => ({ id, topic: `t.${id}`, audience, data: {} });
const messages = [
  message('street', { areaCode: '310105001' }),
  message('grid', { areaCode: '310105001002003' }),
  message('county', { areaCode: '310105' }),
  message('elsewhere', { areaCode: '310106' }),
  message('restricted', { areaCode: '310105001', confidentiality: 2 }),
  message('body', { bodyIds: ['b1'] }),
  message('person', { personIds: ['p4'] }),
  message('everyone', { everyone: true }),
];

test.each([
  ['street', ['street', 'grid', 'everyone']],
  ['county', ['street', 'grid', 'county', 'restricted', 'everyone']],
  ['handler', ['body', 'everyone']],
  ['resident', ['person', 'everyone']],
  ['nobody', ['everyone']],
])('%s hears what is theirs and nothing else', async (who, heard) => {
  const { live, url } = await start();
  const stream = await listen(url, { 'x-who': who });
  expect(stream.reply.headers.get('content-type')).toBe('text/event-stream');
  live.publish(messages);
  await sleep(50);
  expect(stream.events()).toEqual(['hello', ...heard.map((name) => `t.${name}`)]);
});

test('a reader who comes back hears what they missed, within their scope', async () => {
  const { live, url } = await start();
  live.publish(messages);
  const back = await listen(url, { 'x-who': 'street', 'last-event-id': 'street' });
  const lost = await listen(url, { 'x-who': 'street', 'last-event-id': 'long-gone' });
  await sleep(50);
  expect(back.events()).toEqual(['hello', 't.grid', 't.everyone']);
  expect(lost.events()).toEqual(['reload']);
  expect(lost.raw()).toContain('id: everyone\n');
});

test('only the topics asked for', async () => {
  const { live, url } = await start();
  const stream = await listen(url, { 'x-who': 'county' }, '?topics=t.grid,t.person');
  live.publish(messages);
  await sleep(50);
  expect(stream.events()).toEqual(['hello', 't.grid']);
});

test('heartbeats keep the line open and carry the newest id', async () => {
  const { live, url } = await start({ heartbeatSeconds: 0.05 });
  const stream = await listen(url, {});
  live.publish([message('elsewhere', { areaCode: '310106' })]);
  await sleep(120);
  expect(stream.raw()).toContain(': heartbeat\nid: elsewhere\n\n');
});

test('a stream ends in time, when its reader leaves, and when the server stops', async () => {
  const { live, url } = await start({ lifetimeSeconds: 0.1 });
  const short = await listen(url, {});
  await short.reading;
  const leaving = await listen(url, {});
  leaving.leave();
  await sleep(50);
  expect(live.readerCount).toBe(0);
  const last = await listen(url, {});
  await stop();
  await last.reading;
});

test('one caller may not open streams without end', async () => {
  const { url } = await start({ readersPerCallerMax: 2 });
  await listen(url, {});
  await listen(url, {});
  const third = await fetch(`${url}/api/live`);
  expect(third.status).toBe(429);
});

test('a reader who does not read is cut off and harms nobody', async () => {
  const { live, url } = await start();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write('GET /api/live HTTP/1.1\r\nhost: x\r\n\r\n');
  socket.pause();
  const good = await listen(url, {});
  await sleep(50);
  expect(live.readerCount).toBe(2);
  const data = 'x'.repeat(100_000);
  for (let turn = 0; turn < 200; turn += 1) {
    live.publish([{ id: String(turn), topic: 't', audience: { everyone: true }, data }]);
    await sleep(1);
  }
  expect(live.readerCount).toBe(1);
  await sleep(50);
  expect(good.events()).toHaveLength(201);
  socket.destroy();
});
