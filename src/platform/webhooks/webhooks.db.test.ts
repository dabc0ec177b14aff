import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { ManualClock } from '../clock/clock.ts';
import { anonymous } from '../http/index.ts';
import { startServer } from '../http/testing.ts';
import { createIds } from '../ids/ids.ts';
import { createJobRunner, createJobs } from '../jobs/index.ts';
import type { JobRunner } from '../jobs/index.ts';
import { createLog } from '../log/index.ts';
import { createNotify } from '../notify/index.ts';
import { createOutbox, createRelay } from '../outbox/index.ts';
import type { Consumer, DeliveredMessage, Relay } from '../outbox/index.ts';
import type { Actor } from '../permit/actor.ts';
import { wholeCell } from '../permit/permit.ts';
import { createFieldCipher } from '../secrets/index.ts';
import { createWebhooks, webhookNoticeTemplates } from './index.ts';
import type { WebhookAudit } from './index.ts';
import { reachable } from './open-address.ts';
import { postOutside } from './post.ts';
import { openReceiver } from './testing/receiver.ts';
import type { Receiver } from './testing/receiver.ts';
import { isGenuine } from './testing/verify.ts';

const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
const street = '310199001';
const keeper = official(1, street);
const neighbour = official(2, '310199002');
const topic = 'thing.changed';

function official(n: number, areaCode: string): Actor {
  const authority = {
    capacity: 'x',
    areaCode,
    bodyId: null,
    actions: new Set(['webhooks.manage']),
  };
  const personId = `0190c8f2-0000-7000-8000-00000000000${n}`;
  return { ...anonymous, kind: 'person', personId, name: `n${n}`, authorities: [authority] };
}

let database: TestDatabase;
let runner: JobRunner;
let relay: Relay;
let consumer: Consumer;
let app: FastifyInstance;
let receiver: Receiver;
const audited: WebhookAudit[] = [];
const lines: string[] = [];
const outbox = createOutbox(clock);

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const log = createLog({ destination: { write: (line: string) => void lines.push(line) } });
  const cipher = createFieldCipher([{ id: 'k1', secret: randomBytes(32) }]);
  const shared = { db, jobs: createJobs(), ids: createIds(clock), clock, log, cipher };
  const notify = createNotify({
    ...{ ...shared, outbox, carriers: [], publicUrl: 'https://cell.example' },
    templates: webhookNoticeTemplates,
    findMembers: async () => [],
    findAddress: async () => null,
  });
  const webhooks = createWebhooks({
    ...{ ...shared, notify, loopback: true, reach: ['192.0.2.1'] },
    topics: [
      {
        topic,
        describe({ key, payload }) {
          const { areaCode, secret } = payload as { areaCode: string; secret?: boolean };
          return secret === true ? null : { areaCode, data: { id: key } };
        },
      },
    ],
    audit: async (_tx, entry) => void audited.push(entry),
  });
  const [queue] = webhooks.consumers ?? [];
  if (!queue) throw new Error('webhooks listen to nothing');
  consumer = queue;
  relay = createRelay({ db, log, clock, consumers: [consumer] });
  await relay.drain();
  const declarations = webhooks.jobs ?? [];
  runner = createJobRunner({ appUrl: db.appUrl, declarations, log });
  ({ app } = await startServer({
    config: { checkReplies: true },
    modules: [webhooks, notify.module],
    resolveActor: ({ headers }) =>
      [keeper, neighbour].find(({ personId }) => personId === headers['x-who']) ?? null,
  }));
});
afterAll(async () => {
  await app.close();
  await runner.stop();
  await database.close();
});
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(async () => {
  await receiver.close();
  await database.db.ownerQuery('delete from webhooks.endpoint');
});

const ask = (who: Actor, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object) =>
  app.inject({
    ...{ method, url: `/api/webhooks${url}`, headers: { 'x-who': who.personId ?? '' } },
    ...(body && { payload: body }),
  });

async function register(url = receiver.url, who = keeper, areaCode = street) {
  const wish = { title: '区平台', url, areaCode, topics: [topic] };
  const reply = await ask(who, 'POST', '', wish);
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json<{ endpoint: { id: string }; secret: string }>();
}

const happen = async (key: string, areaCode = `${street}001`, facts = {}) => {
  const payload = { areaCode, ...facts };
  await database.db.write(wholeCell, (tx) => outbox.publish(tx, [{ topic, key, payload }]));
  await relay.drain();
};
/** Until nothing is due: hands that see a lane taken go home before its last job is done. */
const work = async () => {
  const due = 'select from graphile_worker._private_jobs where run_at <= now() and is_available';
  while ((await database.db.ownerQuery(due)).length > 0) await runner.drain();
};
/** Everything that waits is due at once, as if the time had passed. */
const workAgain = async () => {
  await database.db.ownerQuery('update graphile_worker._private_jobs set run_at = now()');
  await work();
};
const idsSent = () => receiver.received.map(({ headers }) => headers['webhook-id']);
const deadLetters = async (id: string) =>
  (await ask(keeper, 'GET', `/${id}/dead-letters`)).json<{ items: { reason: string }[] }>().items;
const endpointNow = async () =>
  (await ask(keeper, 'GET', '')).json<{ items: Record<string, unknown>[] }>().items[0];

describe('an endpoint', () => {
  test('gets its secret once; nothing shows it again, and it is kept sealed', async () => {
    const { endpoint, secret } = await register();
    expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    await happen('a');
    await work();
    const seen = [
      (await ask(keeper, 'GET', '')).body,
      (await ask(keeper, 'PATCH', `/${endpoint.id}`, { on: false })).body,
      (await ask(keeper, 'GET', `/${endpoint.id}/dead-letters`)).body,
      JSON.stringify(await database.db.ownerQuery('select * from webhooks.endpoint')),
      JSON.stringify(audited),
      ...lines,
    ].join();
    expect(seen).not.toContain(secret.slice(6));
    expect(audited.at(-1)).toMatchObject({ action: 'webhooks.created', areaCode: street });
  });

  test('is somebody else’s to strangers: not seen, not switched, not resent', async () => {
    const { endpoint } = await register();
    expect((await ask(neighbour, 'GET', '')).json()).toEqual({ items: [] });
    for (const [method, url, body] of [
      ['PATCH', '', { on: false }],
      ['GET', '/dead-letters', undefined],
      ['POST', '/dead-letters/resend', {}],
      ['DELETE', '', undefined],
    ] as const) {
      expect((await ask(neighbour, method, `/${endpoint.id}${url}`, body)).statusCode).toBe(404);
    }
    const wish = { title: 'x', url: receiver.url, areaCode: street, topics: [topic] };
    expect((await ask(neighbour, 'POST', '', wish)).statusCode).toBe(403);
    expect((await ask(anonymous, 'POST', '', wish)).statusCode).toBe(401);
    expect((await ask(anonymous, 'GET', '')).statusCode).toBe(401);
  });

  test.each([
    ...['http://example.cn/', 'https://user:pass@example.cn/', 'ftp://example.cn/'],
    ...['https://example.cn/#part', 'javascript:alert(1)', 'nothing', 'http://10.0.0.1/'],
  ])('at %s is refused', async (url) => {
    const reply = await ask(keeper, 'POST', '', {
      ...{ title: 'x', url, areaCode: street, topics: [topic] },
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: 'webhooks.bad_url' });
  });

  test('for an unknown topic is refused; one that is deleted gets nothing more', async () => {
    const wish = { title: 'x', url: receiver.url, areaCode: street, topics: ['no.such'] };
    expect((await ask(keeper, 'POST', '', wish)).json().code).toBe('webhooks.unknown_topic');
    const { endpoint } = await register();
    await happen('a');
    expect((await ask(keeper, 'DELETE', `/${endpoint.id}`)).statusCode).toBe(204);
    await work();
    expect(receiver.received).toEqual([]);
    expect(audited.at(-1)?.action).toBe('webhooks.deleted');
  });
});

describe('a fact', () => {
  test('is posted signed; another secret, body, id or day does not fit the signature', async () => {
    const { secret } = await register();
    await happen('matter-1');
    await work();
    const [sent] = receiver.received;
    if (!sent) throw new Error('nothing came');
    expect(JSON.parse(sent.body)).toEqual({
      ...{ type: topic, timestamp: clock.now().toISOString(), data: { id: 'matter-1' } },
    });
    expect(sent.headers['content-type']).toBe('application/json');
    const now = clock.now();
    expect(isGenuine(secret, sent, now)).toBe(true);
    expect(isGenuine(`whsec_${randomBytes(32).toString('base64')}`, sent, now)).toBe(false);
    expect(isGenuine(secret, { ...sent, body: `${sent.body} ` }, now)).toBe(false);
    const otherId = { ...sent, headers: { ...sent.headers, 'webhook-id': 'x' } };
    expect(isGenuine(secret, otherId, now)).toBe(false);
    expect(isGenuine(secret, sent, new Date(now.getTime() + 86_400_000))).toBe(false);
  });

  test('of a stranger’s area, or none of their business, goes nowhere', async () => {
    await register(receiver.url, neighbour, '310199002');
    await happen('a');
    await happen('b', '310199002001', { secret: true });
    await happen('c', '310199');
    await work();
    expect(receiver.received).toEqual([]);
    await happen('d', '310199002001');
    await work();
    expect(receiver.received).toHaveLength(1);
  });

  test('handled twice by the outbox is delivered once', async () => {
    await register();
    await happen('a');
    const [fact] = await database.db.ownerQuery<DeliveredMessage>(
      'select id, topic, key, payload, at from platform.outbox order by id desc limit 1',
    );
    if (!fact) throw new Error('the outbox is empty');
    await database.db.write(wholeCell, (tx) => consumer.handle([fact], tx));
    await work();
    expect(receiver.received).toHaveLength(1);
  });

  test('waits while the receiver is down, and each arrives once when it is back', async () => {
    const { secret } = await register();
    const { port } = receiver;
    await receiver.close();
    for (const key of ['a', 'b', 'c']) await happen(key);
    await work();
    expect(await endpointNow()).toMatchObject({ failingSince: clock.now().toISOString() });
    clock.advanceMinutes(30);
    receiver = await openReceiver(port);
    await workAgain();
    await workAgain();
    const told = receiver.received.map(({ body }) => JSON.parse(body).data.id);
    expect(told.toSorted()).toEqual(['a', 'b', 'c']);
    expect(receiver.received.every((one) => isGenuine(secret, one, clock.now()))).toBe(true);
    expect(await endpointNow()).toMatchObject({ failingSince: null, offSince: null });
  });

  test('reaches a host by its name, over the addresses that were looked at', async () => {
    const { secret } = await register(receiver.url.replace('127.0.0.1', 'localhost'));
    await happen('a');
    await work();
    expect(receiver.received.map((one) => isGenuine(secret, one, clock.now()))).toEqual([true]);
    expect(receiver.received[0]?.headers.host).toBe(`localhost:${receiver.port}`);
  });

  test('keeps its id and its body over every attempt', async () => {
    await register();
    receiver.answer = { status: 500 };
    await happen('a');
    await work();
    receiver.answer = { status: 200, body: 'x'.repeat(1_000_000) };
    await workAgain();
    await workAgain();
    expect(receiver.received).toHaveLength(2);
    expect(new Set(idsSent()).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });
});

describe('what cannot be delivered', () => {
  test('is tried fourteen times, then seen as dead, then sent again by hand', async () => {
    const { endpoint } = await register();
    receiver.answer = { status: 503 };
    await happen('a');
    for (let turn = 0; turn < 16; turn += 1) await workAgain();
    expect(receiver.received).toHaveLength(14);
    expect(await deadLetters(endpoint.id)).toMatchObject([{ reason: 'refused', attempts: 14 }]);
    receiver.answer = { status: 200 };
    const resend = `/${endpoint.id}/dead-letters/resend`;
    expect((await ask(keeper, 'POST', resend, {})).json()).toEqual({ queued: 1 });
    expect((await ask(keeper, 'POST', resend, {})).json()).toEqual({ queued: 0 });
    await work();
    expect(new Set(idsSent()).size).toBe(1);
    expect(await deadLetters(endpoint.id)).toEqual([]);
  });

  test('a redirect is not followed: it counts as refused', async () => {
    const elsewhere = await openReceiver();
    await register();
    receiver.answer = { status: 307, headers: { location: elsewhere.url } };
    await happen('a');
    await work();
    expect(receiver.received).toHaveLength(1);
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  test('after three days without success the endpoint is off and its owner is told', async () => {
    const { endpoint } = await register();
    receiver.answer = { status: 500 };
    await happen('a');
    await work();
    clock.advanceMinutes(3 * 24 * 60);
    await workAgain();
    expect(await endpointNow()).toMatchObject({ offReason: 'failing' });
    await happen('b');
    await workAgain();
    expect(receiver.received).toHaveLength(2);
    const inbox = await app.inject({
      url: '/api/notifications',
      headers: { 'x-who': keeper.personId ?? '' },
    });
    expect(inbox.json().items[0].title.zh).toBe('事件推送已停用：区平台');
    receiver.answer = { status: 200 };
    await ask(keeper, 'PATCH', `/${endpoint.id}`, { on: true });
    await ask(keeper, 'POST', `/${endpoint.id}/dead-letters/resend`, {});
    await work();
    expect(await endpointNow()).toMatchObject({ offSince: null, failingSince: null });
    expect(receiver.received).toHaveLength(3);
  });

  test('an endpoint that says it is gone is off at once; what waits for it dies', async () => {
    const { endpoint } = await register();
    receiver.answer = { status: 500 };
    await happen('a');
    await work();
    receiver.answer = { status: 410 };
    await happen('b');
    await work();
    await workAgain();
    expect(await endpointNow()).toMatchObject({ offReason: 'gone' });
    const reasons = (await deadLetters(endpoint.id)).map(({ reason }) => reason);
    expect(reasons.toSorted()).toEqual(['gone', 'switched_off']);
  });

  test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://0x7f.1'])(
    '%s is not even connected to where loopback is not let through',
    async (base) => {
      const url = `${base}:${receiver.port}/`;
      const mayReach = reachable([], false);
      const fault = await postOutside({ url, body: '{}', headers: {}, mayReach });
      expect(fault).toBe('address_refused');
      expect(receiver.received).toEqual([]);
    },
  );

  test.each(['https://10.0.0.1/', 'https://169.254.169.254/', 'https://[fe80::1]/'])(
    'what was registered at %s dies at its first attempt',
    async (url) => {
      const { endpoint } = await register(url);
      await happen('a');
      await work();
      expect(await deadLetters(endpoint.id)).toMatchObject([
        { reason: 'address_refused', attempts: 1 },
      ]);
    },
  );
});

test('what arrived is forgotten after a month', async () => {
  await register();
  await happen('a');
  await work();
  clock.advanceMinutes(31 * 24 * 60);
  await database.db.write(wholeCell, (tx) => createJobs().enqueue(tx, 'webhooks.trim', null));
  await work();
  expect(await database.db.ownerQuery('select id from webhooks.delivery')).toEqual([]);
});
