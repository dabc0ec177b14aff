import { join } from 'node:path';
import { createDiskStore, createFiles, createS3Store } from '#platform/files/index.ts';
import { areaContains, scopeOf } from '#platform/permit/permit.ts';
import { createAppeals } from '#modules/appeals/index.ts';
import { systemActor } from '#modules/matters/index.ts';
import type { BaseMapApi } from '#modules/basemap/index.ts';
import { createOpen311 } from '#modules/open311/index.ts';
import { createOpenData } from '#modules/opendata/index.ts';
import {
  createModelShelf,
  createSecondAdviser,
  createTriage,
  keptComparer,
  keptUnderstanding,
} from '#modules/triage/index.ts';
import { findCellArea } from './cell-area.ts';
import { groupApart } from './group-apart.ts';
import { trainApart } from './train-apart.ts';
import type { GroundFloor } from './ground.ts';
import { appealNeighbours } from './neighbours.ts';
import type { PlatformParts } from './platform.ts';

/** What the features stand on. */
type Below = GroundFloor & { readonly baseMap: BaseMapApi };

/** The features that stand on the ground floor. */
export async function composeFeatures(parts: PlatformParts, ground: Below) {
  const { config, db, clock, ids, log, metrics, jobs, cipher } = parts;
  const { identity, notify, bodies, grids, enforcement, matters } = ground;
  const cellAreaCode = () =>
    findCellArea({
      configured: config.cell.areaCode,
      areas: grids.api.listAreas(),
      bodies: bodies.list(),
      now: clock.now(),
    });
  const triage = composeTriage(parts, ground, cellAreaCode);
  const appeals = createAppeals({
    ...{ db, clock, ids, jobs, cipher },
    matters: matters.api,
    settings: config.appeals,
    countAttempt: (subject, ip, door) => identity.api.countAttempt(subject, ip, door),
    neighbours: appealNeighbours({
      identity: identity.api,
      enforcement: enforcement.api,
      grids: grids.api,
      triage: triage.api,
      bodies,
      cipher,
      cellAreaCode,
    }),
    notices: {
      send: notify.send,
      findHeads: identity.api.listHeads,
      findEntitled: identity.api.listEntitled,
    },
  });
  const open311 = createOpen311({
    ...{ clock, log, metrics, appeals },
    matters: matters.api,
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
  const openData = createOpenData({
    clock,
    matters: matters.api,
    areas: grids.api,
    publicUrl: config.publicUrl,
    publisher: config.cell.name ?? '善治',
    licence: config.openData.licence,
  });
  const files = createFiles({
    ...{ db, ids, clock },
    store: config.s3
      ? await createS3Store(config.s3)
      : createDiskStore(join(config.dataFolder, 'files'), ids),
    async mayRead(actor, file) {
      const matterId = file.boundTo ?? '';
      const seen = await db.read(scopeOf(actor), (tx) => matters.api.findBriefs(tx, [matterId]));
      return seen.length > 0;
    },
  });
  return { appeals, open311, openData, triage, files };
}

/** Advice about what comes in. */
function composeTriage(
  { config, db, clock, outbox, ids, jobs }: PlatformParts,
  { identity, bodies, grids, matters, enforcement, notify, baseMap }: Below,
  cellAreaCode: () => string | null,
) {
  return createTriage({
    ...{ db, clock, outbox, ids, jobs },
    matters: matters.api,
    areaName: (code) => grids.api.areaName(code),
    listAreas: () => grids.api.listAreas(),
    areaAt: (point) => grids.api.locate(point),
    placesIn: (text) => baseMap.placesIn(text),
    cellAreaCode,
    groupAppeals: groupApart,
    trainApart,
    shelf: createModelShelf(join(config.dataFolder, 'models')),
    understanding: keptUnderstanding(),
    comparer: keptComparer(),
    listCategories: () => enforcement.api.listCategories(),
    second: config.adviser === undefined ? null : createSecondAdviser(config.adviser, clock),
    async namedByList(question) {
      const { proposals } = await enforcement.api.findResponsible(question);
      return proposals.flatMap(({ item }) => item.bodyId ?? []);
    },
    bodies: {
      nameOf: (id) => bodies.find(id)?.name ?? '',
      mayGet: (id, areaCode) =>
        bodies.isActive(id) && areaContains(bodies.find(id)?.areaCode ?? 'none', areaCode),
    },
    auditLearning: (tx, { actor, areaCode, asked }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'triage.learning', outcome: 'done', actor, areaCode },
        facts: { asked },
      }),
    auditModel: (tx, { actor, areaCode, part, version }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'triage.model_chosen', outcome: 'done', actor, areaCode },
        facts: { part, version },
      }),
    auditMerge: (tx, { areaCode, matterId, ...facts }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'triage.merged_by_itself', outcome: 'done', actor: systemActor, areaCode },
        ...{ subjectId: matterId, facts },
      }),
    auditMergeSetting: (tx, { actor, areaCode, ...facts }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'triage.merging_set', outcome: 'done', actor, areaCode, facts },
      }),
    async tellKeepers(tx, data) {
      const keepers = await identity.api.listEntitled(
        ...([tx, 'triage.manage_models', cellAreaCode() ?? ''] as const),
      );
      const notice = { template: 'triage.drift', data, link: '/desk/models' };
      await notify.send(tx, [{ ...notice, personIds: keepers }]);
    },
    auditCorrection: (tx, { actor, areaCode, ...facts }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'triage.group_corrected', outcome: 'done', actor, areaCode, facts },
      }),
  });
}
