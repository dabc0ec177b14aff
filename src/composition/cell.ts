import type { Module } from '#platform/module.ts';
import { createBaseMap } from '#modules/basemap/index.ts';
import { createRelay, createTail, trimOutboxJob } from '#platform/outbox/index.ts';
import { composeFeatures } from './features.ts';
import { composeGround } from './ground.ts';
import { liveMessageOf, liveTopics } from './live-message.ts';
import { composePlatform, type CellParts } from './platform.ts';
import { composeRegistry } from './registry.ts';
import { composeWebhooks } from './webhooks.ts';

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
  const { config, db, clock, log } = parts;
  const platform = composePlatform(parts);
  const { live } = platform;
  const ground = await composeGround(platform, {
    onCommitted() {
      relay.notify();
      tail.notify();
    },
    onPhoneProven: (proven) => appeals.adoptReports(proven),
  });
  const { identity, notify, bodies, grids, enforcement, matters } = ground;
  const registry = composeRegistry(platform, ground);
  const baseMap = createBaseMap(config.dataFolder, grids.api);
  const { appeals, open311, openData, triage, files } = await composeFeatures(platform, {
    ...ground,
    baseMap: baseMap.api,
  });
  const upkeep: Module = { name: 'upkeep', jobs: [trimOutboxJob(db, clock)] };
  const modules: readonly Module[] = [
    ...[identity.module, grids.module, registry.module, enforcement.module, matters.module],
    ...[appeals.module, open311, openData, triage.module],
    ...[files.module, notify.module, composeWebhooks(platform, ground), live.module],
    ...[baseMap.module, upkeep],
  ];
  const consumers = modules.flatMap((module) => module.consumers ?? []);
  const relay = createRelay({ db, log, clock, consumers });
  const tail = createTail({
    db,
    log,
    topics: liveTopics,
    onMessages: (messages) => live.publish(messages.map(liveMessageOf)),
  });
  return {
    ...{ modules, identity, grids, enforcement, matters, appeals, bodies, files, live },
    triage: triage.api,
    registry: registry.api,
    ...{ relay, tail },
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
