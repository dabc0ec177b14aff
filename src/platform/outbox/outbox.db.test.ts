import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ManualClock, wallClock } from '../clock/clock.ts';
import { createLog } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { createOutbox, createRelay, createTail, trimOutboxJob } from './index.ts';
import type { Consumer, Relay } from './index.ts';

let database: TestDatabase;
const outbox = createOutbox(wallClock);
const log = createLog({ level: 'silent' });
const closing = new AbortController().signal;
let turn = 0;
let topic = '';

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.ownerQuery(`
    create schema probe;
    create table probe.effect (
      consumer text, message bigint, place bigint generated always as identity);
    create table probe.account (id int primary key, version int not null);
    insert into probe.account select n, 0 from generate_series(1, 3) n;
    grant usage on schema probe to shanzhi_app;
    grant all on probe.effect, probe.account to shanzhi_app`);
});
afterAll(() => database.close());
beforeEach(() => {
  turn += 1;
  topic = `probe.happened_${turn}`;
});

/** Writes down what it got, in its own transaction. */
function recorder(name: string): Consumer {
  return {
    name,
    topics: [topic],
    async handle(messages, tx) {
      await tx.query(
        'insert into probe.effect (consumer, message) select $1, unnest($2::bigint[])',
        [name, messages.map((message) => message.id)],
      );
    },
  };
}

function relayOf(...consumers: Consumer[]): Relay {
  return createRelay({ db: database.db, consumers, log, clock: wallClock, pollMs: 20 });
}

const publish = (...keys: string[]) =>
  database.db.write(wholeCell, (tx) =>
    outbox.publish(
      tx,
      keys.map((key) => ({ topic, key, payload: { key } })),
    ),
  );

async function effectsOf(consumer: string): Promise<string[]> {
  const rows = await database.db.ownerQuery<{ message: string }>(
    'select message from probe.effect where consumer = $1 order by place',
    [consumer],
  );
  return rows.map((row) => row.message);
}

test('a fact that was rolled back is never told, one that was committed is', async () => {
  const heard: unknown[] = [];
  const relay = relayOf({
    name: 'probe.simple',
    topics: [topic],
    handle: (messages) => Promise.resolve(void heard.push(...messages)),
  });
  const undone = database.db.write(wholeCell, async (tx) => {
    await outbox.publish(tx, [{ topic, key: 'undone', payload: null }]);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow();
  await publish('a', 'b');
  await relay.drain();
  expect(heard).toMatchObject([
    { topic, key: 'a', payload: { key: 'a' } },
    { topic, key: 'b', payload: { key: 'b' } },
  ]);
  await relay.drain();
  expect(heard).toHaveLength(2);
});

test('with slow and concurrent writers nothing is lost, repeated, or early', async () => {
  const [first, second] = [relayOf(recorder('probe.order')), relayOf(recorder('probe.order'))];
  await Promise.all([first.start(), second.start()]);
  const writer = async (seed: number) => {
    for (let round = 0; round < 12; round += 1) {
      await database.db.write(wholeCell, async (tx) => {
        // The transaction's number is taken here, the account's lock only after a pause.
        await tx.query('select pg_current_xact_id()');
        await tx.query('select pg_sleep($1)', [((seed * 7 + round * 3) % 5) / 200]);
        const [row] = await tx.query<{ id: number; version: number }>(
          'update probe.account set version = version + 1 where id = $1 returning id, version',
          [1 + ((seed + round) % 3)],
        );
        await outbox.publish(tx, [{ topic, key: String(row?.id), payload: row }]);
        if ((seed + round) % 4 === 0) await tx.query('select pg_sleep(0.02)');
      });
      first.notify();
    }
  };
  await Promise.all(Array.from({ length: 12 }, (_, seed) => writer(seed)));
  await first.drain();
  await Promise.all([first.stop(), second.stop()]);
  const told = await effectsOf('probe.order');
  expect(told).toHaveLength(144);
  expect(new Set(told).size).toBe(144);
  const rows = await database.db.ownerQuery<{ id: number; versions: number[] }>(
    `select (o.payload ->> 'id')::int as id,
       array_agg((o.payload ->> 'version')::int order by e.place) as versions
     from probe.effect e join platform.outbox o on o.id = e.message
     where e.consumer = 'probe.order' group by 1`,
  );
  expect(rows).toHaveLength(3);
  for (const { versions } of rows) {
    expect(versions).toEqual([...versions].sort((left, right) => left - right));
  }
});

test('a failing consumer leaves no half effect and does not hold up the others', async () => {
  let failures = 2;
  const flaky = recorder('probe.flaky');
  const relay = relayOf(recorder('probe.steady'), {
    ...flaky,
    async handle(messages, tx) {
      await flaky.handle(messages, tx);
      failures -= 1;
      if (failures >= 0) throw new Error('not yet');
    },
  });
  await publish('a', 'b', 'c');
  await relay.drain();
  expect(await effectsOf('probe.steady')).toHaveLength(3);
  expect(await effectsOf('probe.flaky')).toHaveLength(3);
  expect(relay.counts()['probe.flaky']).toMatchObject({ failures: 2, dead: 0, handled: 3 });
});

test('a poisonous message is set aside and everything around it arrives', async () => {
  const good = recorder('probe.fragile');
  const relay = relayOf({
    ...good,
    async handle(messages, tx) {
      await good.handle(messages, tx);
      if (messages.some((message) => message.key === 'poison')) await tx.query('select 1/0');
    },
  });
  await publish('a', 'poison', 'b', 'c');
  await relay.drain();
  expect(await effectsOf('probe.fragile')).toHaveLength(3);
  const dead = await database.db.ownerQuery(
    `select key, payload, error from platform.outbox_dead where consumer = 'probe.fragile'`,
  );
  expect(dead).toEqual([
    { key: 'poison', payload: { key: 'poison' }, error: 'error: division by zero' },
  ]);
  expect(relay.counts()['probe.fragile']).toMatchObject({ dead: 1, behind: 0 });
});

test('what a consumer publishes is handed on in the same drain', async () => {
  const answer = `${topic}.answered`;
  const relay = relayOf(
    {
      name: 'probe.answerer',
      topics: [topic],
      handle: (messages, tx) =>
        outbox.publish(
          tx,
          messages.map(({ key }) => ({ topic: answer, key, payload: null })),
        ),
    },
    { ...recorder('probe.listener'), topics: [answer] },
  );
  await publish('a', 'b');
  await relay.drain();
  expect(await effectsOf('probe.listener')).toHaveLength(2);
});

test('one consumer can be waited for while another is still busy', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const slow: Consumer = { name: 'probe.slow', topics: [topic], handle: () => held };
  const relay = relayOf(recorder('probe.quick'), slow);
  await publish('a', 'b');
  await relay.start();
  await relay.catchUp('probe.quick');
  expect(await effectsOf('probe.quick')).toHaveLength(2);
  expect(relay.counts()['probe.slow']?.handled).toBe(0);
  await expect(relay.catchUp('probe.nobody')).rejects.toThrow('no consumer is called');
  release();
  await relay.drain();
  expect(relay.counts()['probe.slow']?.handled).toBe(2);
  await relay.stop();
});

test('a tail tells every process of what happens from now on', async () => {
  await publish('before');
  const heard: string[][] = [[], []];
  const tails = heard.map((keys) =>
    createTail({
      db: database.db,
      topics: [topic],
      log,
      pollMs: 10,
      onMessages: (messages) => void keys.push(...messages.map(({ key }) => key)),
    }),
  );
  await Promise.all(tails.map((tail) => tail.start()));
  await publish('a', 'b');
  await publish('c');
  await expect
    .poll(() => heard, { timeout: 5_000 })
    .toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  await Promise.all(tails.map((tail) => tail.stop()));
});

test('old facts go once everyone has passed them, and only through the function', async () => {
  await publish('old');
  await database.db.ownerQuery(
    `insert into platform.outbox_cursor (consumer) values ('probe.late')`,
  );
  const inFifteenDays = new ManualClock(new Date(Date.now() + 15 * 86_400_000));
  const trim = () => trimOutboxJob(database.db, inFifteenDays).handler({}, closing);
  const left = async () => (await database.db.ownerQuery('select from platform.outbox')).length;
  const before = await left();
  await trim();
  expect(await left()).toBe(before);
  await database.db.ownerQuery('update platform.outbox_cursor set last_id = 1000000');
  await trimOutboxJob(database.db, wallClock).handler({}, closing);
  expect(await left()).toBe(before);
  await trim();
  expect(await left()).toBe(0);
  const byHand = database.db.write(wholeCell, (tx) => tx.query('delete from platform.outbox'));
  await expect(byHand).rejects.toThrow('permission denied');
});
