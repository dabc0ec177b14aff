import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ManualClock } from '#platform/clock/clock.ts';
import { loadConfig, loadKeys, type ConfigInput } from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { createServer } from '#platform/http/index.ts';
import { createIds, type Ids } from '#platform/ids/ids.ts';
import { createLog } from '#platform/log/index.ts';
import { createMetrics } from '#platform/metrics/index.ts';
import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { composeCell, type Cell } from '../../src/composition/cell.ts';
import { createTestDatabase } from '../support/database.ts';
import { seedStreet } from './seed-street.ts';

/** A whole cell on a database of its own, with the demo's street laid out. */
export interface TestCell {
  readonly cell: Cell;
  readonly db: DatabaseHandle;
  readonly ownerUrl: string;
  /** Where its keys are: another process that opens it shares them. */
  readonly folder: string;
  readonly app: FastifyInstance;
  readonly clock: ManualClock;
  readonly ids: Ids;
  /** Ids by key, e.g. `urban`, `street_center`, `community_001`: see src/demo/people. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Ids by key, e.g. `center_dispatcher`, `urban_handler`, `street_center_verifier2`. */
  readonly people: ReadonlyMap<string, string>;
  /** The person as if signed in. */
  actor(key: string): Promise<Actor>;
  close(): Promise<void>;
}

/** A Monday morning in China on which offices work. */
export const mondayMorning = new Date('2026-11-23T01:30:00Z');

/**
 * The real composition and the real web server, driven by `inject` and by hand: reactions run when
 * the test drains them (`cell.relay.drain()`), time passes when it moves the clock.
 *
 * @example
 * const test = await createTestCell();
 * const dispatcher = await test.actor('center_dispatcher');
 * const reply = await test.app.inject({ method: 'GET', url: '/api/matters' });
 * await test.close();
 */
export async function createTestCell(
  options: {
    readonly start?: Date;
    readonly config?: ConfigInput;
    /** Stand before the cell's own, e.g. one that watches which routes are declared. */
    readonly modules?: readonly Module[];
  } = {},
): Promise<TestCell> {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-cell-'));
  const { db, ownerUrl, close } = await createTestDatabase();
  const clock = new ManualClock(options.start ?? mondayMorning);
  const { cell, ...parts } = await composeOn({ folder, db, clock, config: options.config });
  const { ids, log, metrics } = parts;
  const organisation = await seedStreet(cell, db);
  const app = await createServer({
    config: { checkReplies: true, addressPerMinute: 0, actorPerMinute: 0 },
    log,
    metrics,
    clock,
    resolveActor: (request) => cell.identity.resolveActor(request),
    modules: [...(options.modules ?? []), ...cell.modules],
  });
  return {
    ...{ cell, db, folder, ownerUrl, app, clock, ids },
    ...organisation,
    async actor(key) {
      const id = organisation.people.get(key);
      const actor = id === undefined ? undefined : await cell.identity.api.actAs(id);
      if (!actor) throw new Error(`nobody in the test cell is called ${key}`);
      return actor;
    },
    async close() {
      await app.close();
      cell.stop();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Composes a cell on a database that is there already. */
export async function composeOn(given: {
  readonly folder: string;
  readonly db: DatabaseHandle;
  readonly clock: ManualClock;
  readonly config?: ConfigInput | undefined;
}) {
  const { folder, db, clock } = given;
  const ids = createIds(clock);
  const log = createLog({ destination: { write: () => undefined } });
  const metrics = createMetrics(false);
  const config = loadConfig(
    { SHANZHI_DATA: folder },
    { publicUrl: 'http://shanzhi.test', ...given.config },
  );
  const keys = loadKeys(folder);
  const cell = await composeCell({ config, keys, db, clock, ids, log, metrics });
  await cell.start();
  return { cell, ids, log, metrics };
}
