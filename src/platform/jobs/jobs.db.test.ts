import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { createLog } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { onServer } from '#test/support/database-server.ts';
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

test('what is declared so is done soon after a start, not only at its turn', async () => {
  let done = 0;
  const handler = () => Promise.resolve(void (done += 1));
  const runner = runnerOf(
    { task: 'probe.at_start', crontab: '0 0 1 1 *', atStart: true, handler },
    { task: 'probe.at_turn', crontab: '0 0 1 1 *', handler: () => Promise.reject(new Error()) },
  );
  await runner.start();
  await vi.waitFor(() => expect(done).toBe(1), 5_000);
  await runner.stop();
});

test('two jobs of one name are a mistake in the composition', async () => {
  const twice = { task: 'probe.twice', handler: () => Promise.resolve() };
  await expect(runnerOf(twice, twice).start()).rejects.toThrow('two jobs are named probe.twice');
});

test('what a killed process had in hand is worked by the next', async () => {
  const seen: unknown[] = [];
  const runner = runnerOf({
    task: 'probe.left',
    handler: (payload) => Promise.resolve(void seen.push(payload)),
  });
  await database.db.write(wholeCell, (tx) => jobs.enqueue(tx, 'probe.left', { n: 1 }));
  await database.db.ownerQuery(
    `update graphile_worker._private_jobs
     set locked_by = 'pool-of-a-killed-process', locked_at = now() - interval '1 minute'`,
  );
  await runner.drain();
  expect(seen).toEqual([]);
  await runner.start();
  await vi.waitFor(() => expect(seen).toEqual([{ n: 1 }]), 5_000);
});

test('what a living process has in hand stays with it, however long it takes', async () => {
  let started = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const task = 'probe.long';
  const runner = runnerOf({ task, handler: () => ((started += 1), finished) });
  await runner.start();
  await database.db.write(wholeCell, (tx) => jobs.enqueue(tx, task, {}));
  await vi.waitFor(() => expect(started).toBe(1), 5_000);
  await database.db.ownerQuery(
    `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`,
  );
  const other = runnerOf({ task, handler: () => Promise.resolve(void (started += 1)) });
  await other.start();
  await new Promise((resolve) => setTimeout(resolve, 500));
  finish();
  await runner.stop();
  expect(started).toBe(1);
});

test('when the database goes away under a job, the runner begins again by itself', async () => {
  const seen: unknown[] = [];
  const runner = runnerOf(
    { task: 'probe.cut_off', handler: () => setReachable(false) },
    { task: 'probe.after', handler: (payload) => Promise.resolve(void seen.push(payload)) },
  );
  await runner.start();
  await database.db.write(wholeCell, (tx) => jobs.enqueue(tx, 'probe.cut_off', {}));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  await setReachable(true);
  await database.db.write(wholeCell, (tx) => jobs.enqueue(tx, 'probe.after', { n: 2 }));
  await vi.waitFor(() => expect(seen).toEqual([{ n: 2 }]), 10_000);
});

/** Lets connections to the test's database in, or throws the workers' out and lets none in. */
async function setReachable(reachable: boolean): Promise<void> {
  const url = inject('databaseServer').url;
  const name = new URL(database.ownerUrl).pathname.slice(1);
  await onServer(url, `alter database ${name} allow_connections ${String(reachable)}`);
  if (reachable) return;
  await onServer(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = '${name}' and application_name = 'shanzhi jobs'`,
  );
}
