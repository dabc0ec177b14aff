import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { findItem, putItems } from '../data/items.ts';
import type { ResponsibilityItem } from '../domain/item.ts';
import { openDraft } from './open-draft.ts';
import { requireChangeAuthority } from './require-change-authority.ts';
import { requireKnown } from './require-known.ts';

/** Adds an item to a draft, or puts it in the place of the one with its rule id. */
export async function putItem(
  context: EnforcementContext,
  actor: Actor,
  versionId: string,
  item: ResponsibilityItem,
  revision?: number,
): Promise<ResponsibilityItem> {
  requireChangeAuthority(actor, 'enforcement.edit_list', [{ before: null, after: item }]);
  await requireKnown(context, item);
  return context.db.write(scopeOf(actor), async (tx) => {
    await openDraft(tx, versionId, revision);
    const before = (await findItem(tx, versionId, item.ruleId)) ?? null;
    requireChangeAuthority(actor, 'enforcement.edit_list', [{ before, after: item }]);
    await putItems(tx, versionId, [item]);
    return item;
  });
}
