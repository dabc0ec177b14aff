import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { wallClock, type Clock } from '#platform/clock/clock.ts';
import {
  loadKeys,
  processEnvironment,
  type Config,
  type Environment,
} from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { createServer } from '#platform/http/index.ts';
import { createIds, type Ids } from '#platform/ids/ids.ts';
import { createJobRunner } from '#platform/jobs/index.ts';
import { createLog } from '#platform/log/index.ts';
import { createMetrics } from '#platform/metrics/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { requireOwnKeys } from '#platform/secrets/index.ts';
import { composeCell, type Cell } from './cell.ts';
import { openCellDatabase } from './database.ts';
import { gaugeProcess } from './gauges.ts';
import { listenAt } from './listen.ts';
import { stopAll } from './stop-all.ts';

export interface ProcessOptions {
  readonly config: Config;
  readonly environment?: Environment;
  /** Simulations bring their own time and chance. */
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** The folder with the built pages; they are served where it exists. */
  readonly webFolder?: string;
}

/** One running cell: web, worker or both, as the configuration says. */
export interface CellProcess {
  readonly cell: Cell;
  readonly db: DatabaseHandle;
  readonly app: FastifyInstance;
  /** Reactions and jobs begin; `listen` may come before or after. */
  startWork(): Promise<void>;
  /** @returns where it listens, e.g. http://127.0.0.1:8420 */
  listen(): Promise<string>;
  /** Lets what runs finish, then stops everything, the embedded database last. */
  stop(): Promise<void>;
}

/** Opens the database and composes the cell; a failure half-way closes what was opened. */
export async function openCellProcess(options: ProcessOptions): Promise<CellProcess> {
  const { config } = options;
  const clock = options.clock ?? wallClock;
  const ids = options.ids ?? createIds(clock);
  const log = createLog({ level: config.logLevel });
  const keys = loadKeys(config.dataFolder, options.environment ?? processEnvironment);
  const db = await openCellDatabase(config, keys, {
    onFatal: (error) => {
      log.fatal({ err: error }, 'the database is lost; this process ends');
      process.exitCode = 1;
      process.kill(process.pid, 'SIGTERM');
    },
  });
  try {
    await requireOwnKeys(db, keys.fieldKeys);
    const metrics = createMetrics();
    const cell = await composeCell({ config, keys, db, clock, ids, log, metrics });
    await cell.start();
    const app = await createServer({
      config: { ...config.http, publicUrl: config.publicUrl },
      log,
      metrics,
      // Rate limits and time-outs run on real time, whatever the cell's matters live in.
      clock: wallClock,
      resolveActor: (request) => cell.identity.resolveActor(request),
      modules: cell.modules,
      readiness: () => readiness(db),
      ...webFolder(options.webFolder),
    });
    const runner = createJobRunner({ appUrl: db.appUrl, declarations: cell.jobDeclarations, log });
    gaugeProcess(metrics, { db, cell, runner });
    return { cell, db, app, ...running(config, { cell, db, app, runner }) };
  } catch (error) {
    await db.close();
    throw error;
  }
}

interface Parts {
  readonly cell: Cell;
  readonly db: DatabaseHandle;
  readonly app: FastifyInstance;
  readonly runner: ReturnType<typeof createJobRunner>;
}

function running(config: Config, { cell, db, app, runner }: Parts) {
  let working = false;
  return {
    async startWork() {
      await cell.tail.start();
      if (config.role === 'web') return;
      working = true;
      await cell.relay.start();
      await runner.start();
    },
    listen: () => listenAt(app, config.host, config.port),
    async stop() {
      await stopAll([
        () => cell.live.close(),
        () => app.close(),
        async () => working && (await Promise.all([runner.stop(), cell.relay.stop()])),
        () => cell.tail.stop(),
        () => cell.stop(),
        () => db.close(),
      ]);
    },
  };
}

async function readiness(db: DatabaseHandle): Promise<Record<string, boolean>> {
  const rows = await db.read(wholeCell, (tx) => tx.query('select 1'));
  return { database: rows.length === 1 };
}

function webFolder(folder: string | undefined): { serveWeb?: string } {
  const present = folder !== undefined && existsSync(join(folder, 'index.html'));
  return present ? { serveWeb: folder } : {};
}
