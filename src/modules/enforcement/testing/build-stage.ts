import { ManualClock } from '#platform/clock/clock.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { createIds } from '#platform/ids/ids.ts';
import { createOutbox } from '#platform/outbox/index.ts';
import type { OutboxMessage } from '#platform/outbox/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { bodiesFromList } from '../bodies-from-list.ts';
import type { EnforcementContext } from '../context.ts';
import type { Category } from '../domain/category.ts';
import type { ItemContent } from '../domain/item.ts';
import { enforcementActions } from '../permissions.ts';
import { createPublishedLists } from '../published-lists.ts';
import { createEnforcement } from '../register.ts';
import type { Enforcement } from '../register.ts';
import { seedCategories, seedList } from '../use-cases/seed.ts';

export const gasId = '0190c8f2-0000-7000-8000-00000000000a';
export const streetId = '0190c8f2-0000-7000-8000-00000000000b';
export const patrolId = '0190c8f2-0000-7000-8000-00000000000c';
const bodies = bodiesFromList(() =>
  Promise.resolve([
    { id: gasId, name: '燃气公司' },
    { id: streetId, name: '东街道办事处' },
    { id: patrolId, name: '城管中队' },
  ]),
);

const codes = ['310199', '310199001', '310199002'];
const areas = {
  isKnown: (code: string) => codes.includes(code),
  areaName: (code: string) => `区划${code}`,
  listAreas: () =>
    codes.map((code) => ({ code, parentCode: code.length > 6 ? code.slice(0, 6) : null })),
};

export interface Stage {
  readonly db: DatabaseHandle;
  readonly clock: ManualClock;
  readonly context: EnforcementContext;
  readonly enforcement: Enforcement;
  /** What the context's use cases wrote to the outbox since the last reset. */
  readonly sent: OutboxMessage[];
  /** Throws away lists and categories, then lays down the usual ones. */
  reset(): Promise<{ versionId: string; ruleIds: readonly string[] }>;
  stop(): void;
}

/** The module on a fresh database, with a clock that stands at noon of 22 November 2026. */
export async function buildStage(db: DatabaseHandle): Promise<Stage> {
  const clock = new ManualClock(noon);
  const ids = createIds(clock);
  const sent: OutboxMessage[] = [];
  const outbox = createOutbox(clock);
  const parts = { db, clock, ids, outbox, bodies, areas };
  const enforcement = createEnforcement(parts);
  const lists = createPublishedLists(db);
  const watched: typeof outbox = {
    publish(tx, messages) {
      sent.push(...messages);
      return outbox.publish(tx, messages);
    },
  };
  const context = { ...parts, outbox: watched, lists };
  await Promise.all([enforcement.start(), lists.start()]);
  return {
    db,
    clock,
    context,
    enforcement,
    sent,
    async reset() {
      clock.set(noon);
      sent.length = 0;
      // Only here, and only as the owner, are published lists put aside.
      await db.ownerQuery(`
        alter table enforcement.item disable trigger user;
        alter table enforcement.list_version disable trigger user;
        delete from enforcement.item;
        delete from enforcement.list_version;
        delete from enforcement.category;
        update enforcement.revision set number = number + 1;
        alter table enforcement.item enable trigger user;
        alter table enforcement.list_version enable trigger user`);
      await db.write(wholeCell, (tx) => seedCategories(tx, usualCategories));
      await Promise.all([lists.refresh(), enforcement.api.refresh()]);
      const seeded = await db.write(wholeCell, (tx) =>
        seedList(context, tx, { title: '第一版', effectiveFrom: spring, items: usualItems }),
      );
      await Promise.all([lists.refresh(), enforcement.api.refresh()]);
      return { versionId: seeded.versionId, ruleIds: seeded.ruleIds };
    },
    stop() {
      lists.stop();
      enforcement.stop();
    },
  };
}

const noon = new Date('2026-11-22T04:00:00Z');
export const spring = new Date('2026-03-01T00:00:00Z');

export function buildContent(facts: Partial<ItemContent> = {}): ItemContent {
  return {
    category: '城乡建设',
    areaCode: '310199',
    level: 'county',
    kind: 'duty',
    bodyId: patrolId,
    assistingBodyIds: [],
    legalGround: '',
    automatic: true,
    note: '',
    ...facts,
  };
}

/** Patrols for the county, the street office for its street, gas for whoever supplies it. */
const usualItems = [
  buildContent(),
  buildContent({ areaCode: '310199001', level: 'street', bodyId: streetId }),
  buildContent({ category: '城乡建设/燃气供应', bodyId: gasId, assistingBodyIds: [streetId] }),
];

export function buildCategory(path: string, facts: Partial<Category> = {}): Category {
  return {
    path,
    title: { zh: path, en: path },
    parent: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
    urgency: 'ordinary',
    complexity: 'ordinary',
    evidence: 'photo',
    publicSafety: false,
    verifyByOtherBody: false,
    open311: { group: null, keywords: [] },
    active: true,
    ...facts,
  };
}

const usualCategories = [buildCategory('城乡建设'), buildCategory('城乡建设/燃气供应')];

/** Someone who may do everything here within an area, or only the actions named. */
export function buildOfficer(
  areaCode = '',
  actions: readonly string[] = enforcementActions.map(({ action }) => action),
): Actor {
  return {
    kind: 'person',
    personId: '0190c8f2-0000-7000-8000-0000000000ff',
    name: '法制科 陈静',
    authorities: [{ capacity: 'legal_officer', areaCode, bodyId: null, actions: new Set(actions) }],
    clearance: 0,
  };
}
