import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { createJobRunner, createJobs } from './index.ts';
import type { JobDeclaration, JobRunner } from './index.ts';

let database: TestDatabase;
const jobs = createJobs();
const log = createLog({ level: 'silent' });
const runners: JobRunner[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  await database.close();
});

function runnerOf(...declarations: JobDeclaration[]): JobRunner {
  const runner = createJobRunner({ appUrl: database.db.appUrl, declarations, log });
  runners.push(runner);
  return runner;
}

/** Makes jobs that wait for their next attempt due at once. */
const hurry = () =>
  database.db.ownerQuery(`update graphile_worker._private_jobs set run_at = now()`);

test('a job exists if and only if its transaction commits', async () => {
  const seen: unknown[] = [];
  const runner = runnerOf({
    task: 'probe.note',
    handler: (payload) => Promise.resolve(void seen.push(payload)),
  });
  await database.db.write(wholeCell, (tx) => jobs.enqueue(tx, 'probe.note', { n: 1 }));
  const undone = database.db.write(wholeCell, async (tx) => {
    await jobs.enqueue(tx, 'probe.note', { n: 2 });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await runner.drain();
  expect(seen).toEqual([{ n: 1 }]);
  expect(runner.counts()).toEqual({ succeeded: 1, failed: 0, givenUp: 0 });
});

test('a failing job is tried again until it succeeds or its attempts are used up', async () => {
  let attempts = 0;
  const runner = runnerOf(
    {
      task: 'probe.third_time',
      handler: () => {
        attempts += 1;
        return attempts < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
      },
    },
    { task: 'probe.never', handler: () => Promise.reject(new Error('never')) },
  );
  await database.db.write(wholeCell, async (tx) => {
    await jobs.enqueue(tx, 'probe.third_time', null);
    await jobs.enqueue(tx, 'probe.never', null, { attemptsMax: 2 });
  });
  for (let turn = 0; turn < 4; turn += 1) {
    await runner.drain();
    await hurry();
  }
  expect(attempts).toBe(3);
  expect(runner.counts()).toEqual({ succeeded: 1, failed: 3, givenUp: 1 });
});

test('a key keeps one waiting job, and a later time keeps it waiting', async () => {
  const seen: unknown[] = [];
  const runner = runnerOf({
    task: 'probe.keyed',
    handler: (payload) => Promise.resolve(void seen.push(payload)),
  });
  const runAt = new Date(Date.now() + 3_600_000);
  await database.db.write(wholeCell, async (tx) => {
    await jobs.enqueue(tx, 'probe.keyed', { n: 1 }, { key: 'one' });
    await jobs.enqueue(tx, 'probe.keyed', { n: 2 }, { key: 'one', runAt });
  });
  await runner.drain();
  expect(seen).toEqual([]);
  await hurry();
  await runner.drain();
  expect(seen).toEqual([{ n: 2 }]);
});

test('the running loop picks jobs up at once and lets them finish before it stops', async () => {
  let finished = false;
  let begun: () => void = () => undefined;
  const running = new Promise<void>((resolve) => (begun = resolve));
  const runner = runnerOf({
    task: 'probe.slow',
    crontab: '*/5 * * * *',
    handler: async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 300));
      finished = true;
    },
  });
  await runner.start();
  await database.db.write(wholeCell, (tx) => jobs.enqueue(tx, 'probe.slow', {}));
  await running;
  await runner.stop();
  expect(finished).toBe(true);
});

test('two jobs of one name are a mistake in the composition', async () => {
  const twice = { task: 'probe.twice', handler: () => Promise.resolve() };
  await expect(runnerOf(twice, twice).start()).rejects.toThrow('two jobs are named probe.twice');
});
