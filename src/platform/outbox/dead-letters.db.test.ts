import { afterAll, beforeAll, expect, test } from 'vitest';
import { wallClock } from '../clock/clock.ts';
import { createLog } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { createOutbox, createRelay, listDead, replayDead } from './index.ts';
import type { Consumer } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('what was set aside is handled once its fault is mended, and stays until then', async () => {
  const { db } = database;
  let broken = true;
  const heard: unknown[] = [];
  const consumer: Consumer = {
    name: 'probe.mended',
    topics: ['probe.happened'],
    async handle(messages, tx) {
      if (broken) await tx.query('select 1/0');
      heard.push(...messages);
    },
  };
  await db.write(wholeCell, (tx) =>
    createOutbox(wallClock).publish(tx, [
      { topic: 'probe.happened', key: 'a', payload: { told: 1 } },
    ]),
  );
  const log = createLog({ level: 'silent' });
  await createRelay({ db, consumers: [consumer], log, clock: wallClock }).drain();
  expect(await listDead(db)).toMatchObject([{ consumer: 'probe.mended', key: 'a' }]);

  expect(await replayDead(db, [])).toMatchObject({ replayed: 0, failed: [{ key: 'a' }] });
  const again = await replayDead(db, [consumer]);
  expect(again.failed[0]?.error).toContain('division by zero');
  expect(await listDead(db)).toHaveLength(1);

  broken = false;
  expect(await replayDead(db, [consumer])).toEqual({ replayed: 1, failed: [] });
  expect(heard).toMatchObject([{ topic: 'probe.happened', key: 'a', payload: { told: 1 } }]);
  expect(await listDead(db)).toEqual([]);
});
