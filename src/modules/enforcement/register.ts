import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { Module } from '#platform/module.ts';
import type { EnforcementContext, EnforcementParts } from './context.ts';
import type { Category } from './domain/category.ts';
import { normalCategoryPath } from './domain/category-path.ts';
import type { ResponsibilityItem } from './domain/item.ts';
import { enforcementActions } from './permissions.ts';
import { createPublishedLists } from './published-lists.ts';
import { categoryRoutes } from './routes/category-routes.ts';
import { dispatchRoutes } from './routes/dispatch-routes.ts';
import { itemRoutes } from './routes/item-routes.ts';
import { versionRoutes } from './routes/version-routes.ts';
import { addMissingCategories } from './use-cases/add-missing-categories.ts';
import type { CategoriesAdded } from './use-cases/add-missing-categories.ts';
import { correctItem } from './use-cases/correct-item.ts';
import type { Corrected, Correction } from './use-cases/correct-item.ts';
import { findForDispatch, getRule } from './use-cases/find-for-dispatch.ts';
import type { DispatchAnswer, DispatchQuestion } from './use-cases/find-for-dispatch.ts';
import type { CategoryContent } from './use-cases/put-category.ts';
import { proposeCorrection, type ProposedCorrection } from './use-cases/propose-correction.ts';
import { seedCategories, seedList } from './use-cases/seed.ts';
import type { FirstList } from './use-cases/seed.ts';

/** What others may ask of the responsibility list and the catalogue. */
export interface EnforcementApi {
  /** Who is responsible by the list in force at `at`; answered from memory. */
  findResponsible(question: DispatchQuestion): Promise<DispatchAnswer>;
  /** @throws Refusal not-found `enforcement.nothing_in_force`, `enforcement.unknown_rule`. */
  getItem(ruleId: string, at: Date): Promise<ResponsibilityItem>;
  /** Ordered by path, inactive ones too. */
  listCategories(): readonly Category[];
  findCategory(path: string): Category | undefined;
  /** For the arbiter's decision: the list is corrected where it was at fault. */
  correctItem(actor: Actor, correction: Correction): Promise<Corrected>;
  /** Lays a correction before those who keep the list, as a draft in the caller's transaction. */
  proposeCorrection(tx: Tx, correction: ProposedCorrection): Promise<void>;
  /** Lays down what the cell has not got of a catalogue; to be refreshed after the commit. */
  addMissingCategories(tx: Tx, given: readonly CategoryContent[]): Promise<CategoriesAdded>;
  seedCategories(tx: Tx, categories: readonly CategoryContent[]): Promise<void>;
  seedList(
    tx: Tx,
    list: FirstList,
  ): Promise<{ readonly versionId: string; readonly ruleIds: readonly string[] }>;
  /** Shows this process what was seeded, after the commit. */
  refresh(): Promise<void>;
}

export interface Enforcement {
  readonly module: Module;
  readonly api: EnforcementApi;
  /** Loads the lists and keeps them fresh; to be awaited before anything is asked. */
  start(): Promise<void>;
  stop(): void;
}

/**
 * @example
 * const enforcement = createEnforcement({ db, clock, ids, outbox, bodies, areas: grids.api });
 * await enforcement.start();
 * await enforcement.api.findResponsible({ category: '城乡建设/燃气供应', areaCode, at });
 */
export function createEnforcement(parts: EnforcementParts): Enforcement {
  const lists = createPublishedLists(parts.db, parts.onFault);
  const context: EnforcementContext = { ...parts, lists };
  return {
    module: {
      name: 'enforcement',
      actions: enforcementActions,
      routes(app) {
        versionRoutes(app, context);
        itemRoutes(app, context);
        dispatchRoutes(app, context);
        categoryRoutes(app, context);
      },
    },
    api: {
      findResponsible: (question) => findForDispatch(context, question),
      getItem: (ruleId, at) => getRule(context, ruleId, at),
      listCategories: () => lists.listCategories(),
      findCategory: (path) => lists.findCategory(normalCategoryPath(path)),
      correctItem: (actor, correction) => correctItem(context, actor, correction),
      proposeCorrection: (tx, correction) => proposeCorrection(context, tx, correction),
      addMissingCategories,
      seedCategories,
      seedList: (tx, list) => seedList(context, tx, list),
      refresh: () => lists.refresh(),
    },
    start: () => lists.start(),
    stop: () => lists.stop(),
  };
}
