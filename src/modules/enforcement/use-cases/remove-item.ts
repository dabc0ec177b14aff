import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { deleteItem, findItem } from '../data/items.ts';
import { unknownRule } from '../refusals.ts';
import { openDraft } from './open-draft.ts';

/** Takes an item out of a draft. */
export async function removeItem(
  { db }: EnforcementContext,
  actor: Actor,
  versionId: string,
  ruleId: string,
  revision?: number,
): Promise<void> {
  requireAuthority(actor, 'enforcement.edit_list');
  await db.write(scopeOf(actor), async (tx) => {
    await openDraft(tx, versionId, revision);
    const item = await findItem(tx, versionId, ruleId);
    if (!item) throw unknownRule(ruleId);
    requireAuthority(actor, 'enforcement.edit_list', { areaCode: item.areaCode });
    await deleteItem(tx, versionId, ruleId);
  });
}
