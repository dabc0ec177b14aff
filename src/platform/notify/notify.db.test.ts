import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { ManualClock } from '../clock/clock.ts';
import { anonymous } from '../http/index.ts';
import { startServer } from '../http/testing.ts';
import { createIds } from '../ids/ids.ts';
import { createJobRunner, createJobs } from '../jobs/index.ts';
import type { JobRunner } from '../jobs/index.ts';
import { createLog } from '../log/index.ts';
import { createOutbox } from '../outbox/index.ts';
import type { Actor } from '../permit/actor.ts';
import { scopeOf, wholeCell } from '../permit/permit.ts';
import { createFieldCipher } from '../secrets/index.ts';
import { CarrierFault, createNotify, createRecordingCarrier } from './index.ts';
import type { Notice, Notify, RecordingCarrier } from './index.ts';

const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
const fang: Actor = { ...anonymous, kind: 'person', personId: id(1), name: '王芳' };
const li: Actor = { ...fang, personId: id(2), name: '李强' };
const keeper: Actor = {
  ...fang,
  personId: id(3),
  authorities: [
    { capacity: 'x', areaCode: '310105', bodyId: null, actions: new Set(['notify.resend']) },
  ],
};
const matter = { number: 'SQ20261122-000123', title: 'Dark street lamp' };

let database: TestDatabase;
let notify: Notify;
let runner: JobRunner;
let recording: RecordingCarrier;
let app: FastifyInstance;
let fault: CarrierFault | undefined;
let attempts = 0;
const lines: string[] = [];

function id(n: number): string {
  return `0190c8f2-0000-7000-8000-00000000000${n}`;
}

beforeAll(async () => {
  database = await createTestDatabase();
  recording = createRecordingCarrier('sms', database.db, clock);
  const flaky: RecordingCarrier = {
    ...recording,
    async carry(message) {
      attempts += 1;
      if (fault) throw fault;
      await recording.carry(message);
    },
  };
  const log = createLog({ destination: { write: (line: string) => void lines.push(line) } });
  notify = createNotify({
    db: database.db,
    jobs: createJobs(),
    outbox: createOutbox(clock),
    ids: createIds(clock),
    clock,
    log,
    cipher: createFieldCipher([{ id: 'k1', secret: randomBytes(32) }]),
    carriers: [flaky],
    publicUrl: 'https://cell.example',
    findMembers: async () => [id(1), id(2)],
    findAddress: async (personId) =>
      personId === id(1) ? { to: '13812345678', language: 'en' } : null,
  });
  const declarations = notify.module.jobs ?? [];
  runner = createJobRunner({ appUrl: database.db.appUrl, declarations, log });
  ({ app } = await startServer({
    config: { checkReplies: true },
    modules: [notify.module],
    resolveActor: ({ headers }) =>
      [fang, li, keeper].find(({ personId }) => personId === headers['x-who']) ?? null,
  }));
});
afterAll(async () => {
  await app.close();
  await runner.stop();
  await database.close();
});
beforeEach(() => {
  fault = undefined;
  attempts = 0;
});

const send = (notice: Notice) => database.db.write(scopeOf(li), (tx) => notify.send(tx, [notice]));
const ask = async (who: Actor, url: string, payload?: object) =>
  app.inject({
    url,
    method: payload ? 'POST' : 'GET',
    headers: { 'x-who': who.personId ?? '' },
    ...(payload && { payload }),
  });
const rows = (table: string) => database.db.ownerQuery<{ id: string }>(`select * from ${table}`);

test('whoever is told finds it, page by page, and marks it read; nobody else does', async () => {
  for (let n = 0; n < 3; n += 1) {
    clock.advanceMinutes(1);
    await send({
      personId: id(1),
      template: 'matter.accepted',
      data: { ...matter, n },
      link: '/m/1',
    });
  }
  const first = (await ask(fang, '/api/notifications?limit=2')).json();
  expect(first).toMatchObject({ unread: 3, items: [{ link: '/m/1', readAt: null }, {}] });
  expect(first.items[0].title).toEqual({
    zh: '已受理：Dark street lamp',
    en: 'Accepted: Dark street lamp',
  });
  const second = (await ask(fang, `/api/notifications?limit=2&cursor=${first.next}`)).json();
  expect(second).toMatchObject({ items: [{}], next: null });
  const ids = [first.items[0].id];
  expect((await ask(li, '/api/notifications/read', { ids })).json()).toEqual({ unread: 0 });
  expect((await ask(fang, '/api/notifications/read', { ids })).json()).toEqual({ unread: 2 });
  expect((await ask(fang, '/api/notifications/read', {})).json()).toEqual({ unread: 0 });
  expect((await ask(li, '/api/notifications')).json().items).toEqual([]);
  expect((await ask(anonymous, '/api/notifications')).statusCode).toBe(401);
});

test('a body is told through its members, and pages hear of it', async () => {
  await send({ bodyId: id(9), template: 'matter.dispatched', data: { ...matter, due: '17:00' } });
  expect((await ask(li, '/api/notifications')).json().unread).toBe(1);
  const facts = await database.db.ownerQuery(
    `select payload from platform.outbox where topic = 'notification.sent'
     order by id desc limit 1`,
  );
  expect(facts).toEqual([{ payload: { personIds: [id(1), id(2)] } }]);
});

test('a notice whose transaction fails was never sent', async () => {
  const before = [await rows('notify.notification'), await rows('notify.delivery')];
  const failed = database.db.write(wholeCell, async (tx) => {
    const channels = ['app', 'sms'] as const;
    const template = 'matter.accepted';
    await notify.send(tx, [{ personId: id(1), template, data: matter, channels }]);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect([await rows('notify.notification'), await rows('notify.delivery')]).toEqual(before);
});

test('outside, it goes in the language of the person, and to bare addresses', async () => {
  const template = 'matter.accepted';
  await send({ personId: id(1), template, data: matter, channels: ['sms'], link: '/resident/1' });
  await send({
    address: '13900001111',
    template: 'sign_in.code',
    data: { code: '123456', minutes: 5 },
    channels: ['sms'],
  });
  const stored = JSON.stringify(await rows('notify.delivery'));
  expect(stored).not.toMatch(/13900001111|123456/);
  await runner.drain();
  expect(recording.carried).toMatchObject([
    {
      to: '13812345678',
      body: 'SQ20261122-000123 is accepted and is being assigned.',
      url: 'https://cell.example/resident/1',
    },
    { to: '13900001111', body: '您的验证码是 123456，5 分钟内有效。请不要告诉任何人。', url: null },
  ]);
  expect(await rows('notify.recorded')).toHaveLength(2);
  expect(lines.join('')).not.toMatch(/13812345678|13900001111|123456/);
});

test('a passing fault is tried eight times, then buried, then sent again by hand', async () => {
  fault = new CarrierFault('sms', 'answered 503', false);
  await send({ personId: id(1), template: 'matter.accepted', data: matter, channels: ['sms'] });
  for (let turn = 0; turn < 12; turn += 1) {
    await runner.drain();
    await database.db.ownerQuery('update graphile_worker._private_jobs set run_at = now()');
  }
  expect(attempts).toBe(8);
  expect((await ask(fang, '/api/notifications/dead-letters')).statusCode).toBe(403);
  const { items } = (await ask(keeper, '/api/notifications/dead-letters')).json();
  expect(items).toMatchObject([{ channel: 'sms', reason: 'refused', template: 'matter.accepted' }]);
  fault = undefined;
  const url = `/api/notifications/dead-letters/${items[0].id}/resend`;
  expect((await ask(keeper, url, {})).statusCode).toBe(204);
  expect((await ask(keeper, url, {})).statusCode).toBe(404);
  const before = recording.carried.length;
  await runner.drain();
  expect(recording.carried).toHaveLength(before + 1);
});

test.each([
  ['refused for good', id(1), 'sms', 'refused'],
  ['no address', id(2), 'sms', 'no_address'],
  ['no line set up', id(1), 'wechat', 'no_carrier'],
] as const)('%s is buried at once', async (_name, personId, channel, reason) => {
  clock.advanceMinutes(1);
  fault = new CarrierFault('sms', 'answered 400', true);
  await send({ personId, template: 'matter.accepted', data: matter, channels: [channel] });
  await runner.drain();
  const [newest] = await database.db.ownerQuery(
    'select reason from notify.dead_letter order by id desc limit 1',
  );
  expect(newest).toEqual({ reason });
});

test('a notice that lacks a fact is a defect of the caller, at once', async () => {
  const notice = { personId: id(1), template: 'matter.accepted', data: {} };
  await expect(send(notice)).rejects.toThrow('lacks the fact');
});

test('what was delivered is forgotten after a month', async () => {
  clock.advanceMinutes(31 * 24 * 60);
  await database.db.write(wholeCell, (tx) => createJobs().enqueue(tx, 'notify.trim', null));
  await runner.drain();
  expect(await rows('notify.recorded')).toEqual([]);
  expect(await rows('notify.delivery')).toEqual([]);
});
