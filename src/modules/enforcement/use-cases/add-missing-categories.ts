import type { Tx } from '#platform/db/database.ts';
import { putCategories, readCategories } from '../data/categories.ts';
import { moveRevision } from '../data/versions.ts';
import { parentCategory } from '../domain/category-path.ts';
import type { CategoryContent } from './put-category.ts';

export interface CategoriesAdded {
  readonly added: number;
  /** Given, but there already; they stay as the cell has them. */
  readonly kept: number;
}

/**
 * Lays down those of the given that the cell has not got, and touches none of its own. The given
 * hold what lies above them. `refresh` after the commit.
 */
export async function addMissingCategories(
  tx: Tx,
  given: readonly CategoryContent[],
): Promise<CategoriesAdded> {
  // First, so that two at once come one after the other.
  await moveRevision(tx);
  const present = new Set((await readCategories(tx)).map(({ path }) => path));
  const missing = given.filter(({ path }) => !present.has(path));
  await putCategories(
    tx,
    missing.map((content) => ({ ...content, parent: parentCategory(content.path) })),
  );
  return { added: missing.length, kept: given.length - missing.length };
}
