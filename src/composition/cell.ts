import { join } from 'node:path';
import { buildChineseCalendar } from '#algorithms/working-time/index.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Config, Keys } from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import {
  bindFiles,
  createDiskStore,
  createFiles,
  createS3Store,
  findFiles,
} from '#platform/files/index.ts';
import type { Ids } from '#platform/ids/ids.ts';
import { createJobs } from '#platform/jobs/index.ts';
import { createLive } from '#platform/live/index.ts';
import type { Log } from '#platform/log/index.ts';
import type { Metrics } from '#platform/metrics/index.ts';
import type { Module } from '#platform/module.ts';
import { createOutbox, createRelay, createTail, trimOutboxJob } from '#platform/outbox/index.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { createFieldCipher } from '#platform/secrets/index.ts';
import { createAppeals } from '#modules/appeals/index.ts';
import { bodiesFromList, createEnforcement } from '#modules/enforcement/index.ts';
import { createGrids } from '#modules/grids/index.ts';
import { createIdentity } from '#modules/identity/index.ts';
import { createMatters } from '#modules/matters/index.ts';
import { createOpen311 } from '#modules/open311/index.ts';
import { baseMapModule } from './base-map.ts';
import { createBodyBook } from './body-book.ts';
import { liveMessageOf, liveTopics } from './live-message.ts';
import { appealNeighbours } from './neighbours.ts';
import { composeNotify } from './notify.ts';

export interface CellParts {
  readonly config: Config;
  readonly keys: Keys;
  readonly db: DatabaseHandle;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** A cell, composed by hand: platform and modules, wired in one visible place. */
export type Cell = Awaited<ReturnType<typeof composeCell>>;

/**
 * Joins platform and modules into one cell. Nothing runs until `start`.
 *
 * @example
 * const cell = await composeCell({ config, keys, db, clock, ids, log, metrics });
 * await cell.start();
 */
export async function composeCell(parts: CellParts) {
  const { config, keys, db, clock, ids, log, metrics } = parts;
  const onFault = (error: unknown) => log.warn({ err: error }, 'a copy in memory may be stale');
  const cipher = createFieldCipher(keys.fieldKeys);
  const calendar = buildChineseCalendar();
  const outbox = createOutbox(clock);
  const jobs = createJobs();
  const live = createLive({ metrics });

  const identity = await createIdentity({
    db,
    clock,
    ids,
    cipher,
    settings: {
      secret: keys.authSecret,
      publicUrl: config.publicUrl,
      demo: config.demo,
      singleSignOn: config.singleSignOn,
      sendCode: (phone, code) => notify.sendCode(phone, code),
      ...(config.cell.areaCode !== undefined && { homeAreaCode: config.cell.areaCode }),
    },
  });
  const bodies = createBodyBook(identity.api, clock, onFault);
  const notify = composeNotify({ ...parts, cipher, outbox, jobs, identity: identity.api });
  const grids = createGrids({ db, clock, onFault });
  const enforcement = createEnforcement({
    db,
    clock,
    ids,
    outbox,
    areas: grids.api,
    bodies: bodiesFromList(() => identity.api.listBodies()),
    onFault,
  });
  const matters = createMatters({
    db,
    clock,
    ids,
    calendarOf: () => calendar,
    onCommitted: () => {
      relay.notify();
      tail.notify();
    },
    files: {
      find: findFiles,
      bind: (tx, fileIds, matterId) => bindFiles(tx, fileIds, matterId),
    },
    names: {
      bodyName: (id) => bodies.find(id)?.name ?? null,
      bodyPhone: (id) => bodies.find(id)?.phone || null,
      personNames: (_tx, personIds) => identity.api.findPersonNames(personIds),
      fileKinds: async (tx, fileIds) =>
        new Map((await findFiles(tx, fileIds)).map(({ id, kind }) => [id, kind])),
      hotline: config.hotline,
    },
    contact: {
      open: (sealed) => cipher.open(sealed),
      auditLook: (tx, { actor, matterId, areaCode, reason }) =>
        identity.api.recordAudit(tx, {
          action: 'matters.contact_seen',
          outcome: 'done',
          actor,
          subjectId: matterId,
          areaCode,
          fields: ['name', 'phone', 'email'],
          reason,
        }),
    },
  });
  const appeals = createAppeals({
    db,
    clock,
    ids,
    jobs,
    cipher,
    matters: matters.api,
    neighbours: appealNeighbours({
      identity: identity.api,
      enforcement: enforcement.api,
      grids: grids.api,
      bodies,
      cipher,
      cellAreaCode: () => config.cell.areaCode ?? grids.api.listAreas()[0]?.code ?? '000000',
    }),
    notices: {
      send: notify.send,
      findHeads: identity.api.listHeads,
      findEntitled: identity.api.listEntitled,
    },
  });
  const open311 = createOpen311({
    clock,
    log,
    metrics,
    matters: matters.api,
    appeals,
    categories: enforcement.api,
    areas: grids.api,
    resolveClient: (key) => identity.resolveClient(key),
    publicUrl: config.publicUrl,
    contact: {
      zh: `接口密钥与问题请致电 ${config.hotline}。`,
      en: `For keys and questions call ${config.hotline}.`,
    },
    demo: config.demo,
  });
  const files = createFiles({
    db,
    ids,
    clock,
    store: config.s3
      ? await createS3Store(config.s3)
      : createDiskStore(join(config.dataFolder, 'files'), ids),
    async mayRead(actor, file) {
      const matterId = file.boundTo ?? '';
      const seen = await db.read(scopeOf(actor), (tx) => matters.api.findBriefs(tx, [matterId]));
      return seen.length > 0;
    },
  });

  const upkeep: Module = { name: 'upkeep', jobs: [trimOutboxJob(db, clock)] };
  const modules: readonly Module[] = [
    identity.module,
    grids.module,
    enforcement.module,
    matters.module,
    appeals.module,
    open311,
    files.module,
    notify.module,
    live.module,
    baseMapModule(config.dataFolder),
    upkeep,
  ];
  const relay = createRelay({
    db,
    log,
    clock,
    consumers: modules.flatMap((module) => module.consumers ?? []),
  });
  const tail = createTail({
    db,
    log,
    topics: liveTopics,
    onMessages: (messages) => live.publish(messages.map(liveMessageOf)),
  });

  return {
    modules,
    identity,
    grids,
    enforcement,
    matters,
    appeals,
    bodies,
    files,
    live,
    relay,
    tail,
    jobDeclarations: modules.flatMap((module) => module.jobs ?? []),
    /** Loads what is kept in memory; must finish before anything is asked. */
    async start() {
      await identity.start(modules.flatMap((module) => module.actions ?? []));
      await Promise.all([bodies.start(), grids.start(), enforcement.start()]);
    },
    /** Shows this process at once what was just seeded. */
    async refresh() {
      await Promise.all([bodies.refresh(), grids.api.refresh(), enforcement.api.refresh()]);
    },
    stop() {
      bodies.stop();
      grids.stop();
      enforcement.stop();
      live.close();
    },
  };
}
