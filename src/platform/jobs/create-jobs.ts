import { EventEmitter } from 'node:events';
import { parseCronItems, run, runOnce } from 'graphile-worker';
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { createPool } from '../db/pool.ts';
import type { Log } from '../log/index.ts';
import type { JobDeclaration, Jobs } from './jobs.ts';
import { claimWorkers, releaseAbandoned } from './worker-claims.ts';
import { workerLog } from './worker-log.ts';

export interface JobRunnerOptions {
  /** Where the application's role signs in: `DatabaseHandle.appUrl`. */
  readonly appUrl: string;
  readonly declarations: readonly JobDeclaration[];
  readonly log: Log;
  readonly concurrency?: number;
}

export interface JobCounts {
  readonly succeeded: number;
  /** Attempts that failed and will be repeated. */
  readonly failed: number;
  /** Jobs whose attempts are used up; they stay in the queue's table for a person to look at. */
  readonly givenUp: number;
}

export interface JobRunner {
  start(): Promise<void>;
  /** Lets running jobs finish, then gives the connections back. */
  stop(): Promise<void>;
  /** Runs everything due now, without the loop: for tests and simulations. */
  drain(): Promise<void>;
  counts(): JobCounts;
}

const attemptsMaxUsual = 10;
const restartMs = 1_000;
const releaseMs = 30_000;

/**
 * Puts jobs into the queue in the caller's transaction: they exist if and only if it commits.
 *
 * @example
 * await jobs.enqueue(tx, 'notify.send', { noticeId }, { key: `notice:${noticeId}` });
 */
export function createJobs(): Jobs {
  return {
    async enqueue(tx, task, payload, options = {}) {
      await tx.prepared(
        'platform.jobs.enqueue',
        `select graphile_worker.add_job($1, payload := $2::json, run_at := $3::timestamptz,
           max_attempts := $4::int, job_key := $5, queue_name := $6)`,
        [
          task,
          JSON.stringify(payload ?? null),
          options.runAt ?? null,
          options.attemptsMax ?? attemptsMaxUsual,
          options.key ?? null,
          options.lane ?? null,
        ],
      );
    },
  };
}

/** Works the queue: the declared tasks, and those that repeat by their crontab (in UTC). */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const concurrency = options.concurrency ?? 4;
  const counts = { succeeded: 0, failed: 0, givenUp: 0 };
  const events = new EventEmitter() as WorkerEvents;
  watch(events, counts, options.log);
  let pool: Pool | undefined;
  let runner: Runner | undefined;
  let releasing: NodeJS.Timeout | undefined;
  let beginning = Promise.resolve();
  let stopped = true;
  const openPool = () =>
    (pool ??= createPool({
      url: options.appUrl,
      // Beside the workers: who listens for new jobs, who claims them, and who does the rest.
      connectionsMax: concurrency + 3,
      name: 'shanzhi jobs',
      statementTimeoutMs: 0,
    }));
  claimWorkers(events, openPool);
  const shared = () => ({
    pgPool: openPool(),
    taskList: taskList(options.declarations),
    noHandleSignals: true,
    logger: workerLog(options.log),
    events,
    // Only so is a job that is done but cannot be struck off a failure of the runner; else it is
    // a rejection that nobody waits for, and ends the program.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  const begin = async () => {
    await releaseAbandoned(openPool());
    runner = await run({
      ...shared(),
      concurrency,
      parsedCronItems: cronItems(options.declarations),
      pollInterval: 2_000,
    });
    // The runner gives up when the database stays away for long: it begins again until stopped.
    void runner.promise.then(beginAgain, beginAgain);
  };
  const beginAgain = (): void => {
    if (stopped) return;
    options.log.warn('the job runner ended and begins again');
    setTimeout(() => {
      if (!stopped) beginning = begin().catch(beginAgain);
    }, restartMs);
  };
  return {
    async start() {
      stopped = false;
      await begin();
      if (runner) await addFirstTurns(runner, options.declarations);
      const release = () => void releaseAbandoned(openPool()).catch(() => undefined);
      releasing = setInterval(release, releaseMs);
    },
    async stop() {
      stopped = true;
      clearInterval(releasing);
      await beginning;
      // One that has ended by itself refuses to be stopped.
      await runner?.stop().catch(() => undefined);
      runner = undefined;
      await pool?.end();
      pool = undefined;
    },
    drain: () => runOnce(shared()),
    counts: () => ({ ...counts }),
  };
}

function taskList(declarations: readonly JobDeclaration[]): TaskList {
  const tasks: TaskList = {};
  for (const { task, handler } of declarations) {
    if (task in tasks) throw new Error(`two jobs are named ${task}`);
    tasks[task] = (payload, { abortSignal }) => handler(payload, abortSignal);
  }
  return tasks;
}

async function addFirstTurns(
  runner: Runner,
  declarations: readonly JobDeclaration[],
): Promise<void> {
  for (const { task, atStart } of declarations) {
    if (atStart === true) await runner.addJob(task, null, { jobKey: turnOf(task) });
  }
}

/** Names the one waiting copy of a repeating task. */
function turnOf(task: string): string {
  return `cron:${task}`;
}

function cronItems(declarations: readonly JobDeclaration[]): ReturnType<typeof parseCronItems> {
  const repeating = declarations.flatMap(({ task, crontab }) =>
    crontab === undefined
      ? []
      : // One waiting copy at most: after a pause the work is done once, not once per missed turn.
        [{ task, match: crontab, identifier: task, options: { jobKey: turnOf(task) } }],
  );
  return parseCronItems(repeating);
}

function watch(
  events: WorkerEvents,
  counts: { succeeded: number; failed: number; givenUp: number },
  log: Log,
): void {
  events.on('job:success', () => {
    counts.succeeded += 1;
  });
  events.on('job:error', ({ job, error }) => {
    if (job.attempts >= job.max_attempts) return;
    counts.failed += 1;
    const facts = { task: job.task_identifier, job: job.id, attempt: job.attempts, err: error };
    log.warn(facts, 'a job failed and will be tried again');
  });
  events.on('job:failed', ({ job, error }) => {
    counts.givenUp += 1;
    log.error({ task: job.task_identifier, job: job.id, err: error }, 'a job was given up');
  });
}
