import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { shippedCatalogue } from '../data/shipped-catalogue.ts';
import { addMissingCategories } from './add-missing-categories.ts';
import type { CategoriesAdded } from './add-missing-categories.ts';
import { requireWholeCell } from './require-whole-cell.ts';

/**
 * Takes up what is missing of the catalogue that comes with the platform. Doing it twice adds
 * nothing, and what the cell has changed or stopped stays so.
 * @throws Refusal unauthenticated, forbidden
 */
export async function adoptCatalogue(
  context: EnforcementContext,
  actor: Actor,
): Promise<CategoriesAdded> {
  requireWholeCell(context, actor);
  const result = await context.db.write(scopeOf(actor), (tx) =>
    addMissingCategories(tx, shippedCatalogue()),
  );
  await context.lists.refresh();
  return result;
}
