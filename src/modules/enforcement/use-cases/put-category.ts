import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { EnforcementContext } from '../context.ts';
import { putCategories, readCategories } from '../data/categories.ts';
import { moveRevision } from '../data/versions.ts';
import type { Category } from '../domain/category.ts';
import { isCategoryPath, normalCategoryPath, parentCategory } from '../domain/category-path.ts';
import { requireWholeCell } from './require-whole-cell.ts';

export type CategoryContent = Omit<Category, 'parent'>;

/**
 * Adds a category under one that exists, or changes one. Categories are never deleted.
 * @throws Refusal unauthenticated, forbidden; invalid `enforcement.faulty_category`,
 *   `enforcement.unknown_parent_category`
 */
export async function putCategory(
  context: EnforcementContext,
  actor: Actor,
  content: CategoryContent,
): Promise<Category> {
  requireWholeCell(context, actor);
  const path = normalCategoryPath(content.path);
  if (!isCategoryPath(path)) throw faultyPath();
  const category = { ...content, path, parent: parentCategory(path) };
  await context.db.write(scopeOf(actor), async (tx) => {
    await moveRevision(tx);
    const all = await readCategories(tx);
    const parent = all.find((other) => other.path === category.parent);
    if (category.parent !== null && !parent) throw unknownParent();
    await putCategories(tx, [category]);
  });
  await context.lists.refresh();
  return category;
}

function faultyPath(): Refusal {
  const message = {
    zh: '类别路径须为“上级/下级”，最多六层、六十个字。',
    en: 'A category is named “upper/lower”, at most six names and 60 characters.',
  };
  return new Refusal('invalid', 'enforcement.faulty_category', message, {
    fields: [{ path: 'path', message }],
  });
}

function unknownParent(): Refusal {
  const message = { zh: '请先建立上级类别。', en: 'Create the category above it first.' };
  return new Refusal('invalid', 'enforcement.unknown_parent_category', message, {
    fields: [{ path: 'path', message }],
  });
}
