import type { Tx } from '#platform/db/database.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { EnforcementContext } from '../context.ts';
import { putCategories } from '../data/categories.ts';
import { putItems } from '../data/items.ts';
import { insertDraft, markPublished, moveRevision, readVersions } from '../data/versions.ts';
import type { Category } from '../domain/category.ts';
import { isCategoryPath, parentCategory } from '../domain/category-path.ts';
import { itemFaults } from '../domain/check-item.ts';
import type { ItemContent } from '../domain/item.ts';
import { listPublished } from '../events.ts';
import { faultyItem } from '../refusals.ts';
import type { CategoryContent } from './put-category.ts';
import { knownFacts } from './require-known.ts';

export interface FirstList {
  readonly title: string;
  readonly effectiveFrom: Date;
  readonly items: readonly ItemContent[];
}

/** Lays down the catalogue of a new cell. `refresh` after the commit. */
export async function seedCategories(tx: Tx, contents: readonly CategoryContent[]): Promise<void> {
  const categories: Category[] = contents.map((content) => {
    if (!isCategoryPath(content.path)) throw new TypeError(`not a category path: ${content.path}`);
    return { ...content, parent: parentCategory(content.path) };
  });
  await moveRevision(tx);
  await putCategories(tx, categories);
}

/**
 * Publishes the first list of a new cell; its categories must have been refreshed before, its
 * areas and bodies must be known. `refresh` after the commit.
 * @throws Refusal conflict `enforcement.already_seeded`, invalid `enforcement.faulty_item`.
 */
export async function seedList(
  context: EnforcementContext,
  tx: Tx,
  list: FirstList,
): Promise<{ readonly versionId: string; readonly ruleIds: readonly string[] }> {
  const { ids, clock, outbox } = context;
  await moveRevision(tx);
  if ((await readVersions(tx)).length > 0) throw alreadySeeded();
  const known = await knownFacts(context, list.items);
  const faults = list.items.flatMap((item, index) =>
    itemFaults(item, known).map(({ path, message }) => ({
      path: `items.${index}.${path}`,
      message,
    })),
  );
  if (faults.length > 0) throw faultyItem(faults.slice(0, 20));
  const id = ids.next();
  const at = clock.now();
  const items = list.items.map((content) => ({ ...content, ruleId: ids.next() }));
  const draft = { id, title: list.title, basedOn: null, reason: '', createdAt: at };
  await insertDraft(tx, { ...draft, createdBy: null });
  await putItems(tx, id, items);
  await markPublished(tx, id, { at, by: null, effectiveFrom: list.effectiveFrom });
  await outbox.publish(tx, [listPublished(id, list.effectiveFrom)]);
  return { versionId: id, ruleIds: items.map(({ ruleId }) => ruleId) };
}

function alreadySeeded(): Refusal {
  return new Refusal('conflict', 'enforcement.already_seeded', {
    zh: '已经有权责清单，不能再次初始化。',
    en: 'There is a responsibility list already; it cannot be seeded again.',
  });
}
