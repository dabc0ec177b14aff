import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { EnforcementContext } from '../context.ts';
import { deleteItems, putItems, readItems } from '../data/items.ts';
import { moveBase, readVersions } from '../data/versions.ts';
import { rebase } from '../domain/rebase.ts';
import { changesBetween, versionInForce } from '../domain/version.ts';
import { nothingInForce } from '../refusals.ts';
import { openDraft } from './open-draft.ts';
import { requireChangeAuthority } from './require-change-authority.ts';

/**
 * Brings a draft up to date with the list that will be in force at a moment, keeping its changes:
 * by someone who could have made all of them, since every one is written again.
 * @throws Refusal conflict `enforcement.disputed_rules` when both changed the same rule.
 */
export async function rebaseDraft(
  { db, clock }: EnforcementContext,
  actor: Actor,
  id: string,
  at: Date = clock.now(),
  revision?: number,
): Promise<void> {
  requireAuthority(actor, 'enforcement.edit_list');
  await db.write(scopeOf(actor), async (tx) => {
    const draft = await openDraft(tx, id, revision);
    const newer = versionInForce(await readVersions(tx), at);
    if (!newer) throw nothingInForce(at);
    if (newer.id === draft.basedOn) return;
    const base = draft.basedOn === null ? [] : await readItems(tx, draft.basedOn);
    const items = await readItems(tx, id);
    requireChangeAuthority(actor, 'enforcement.edit_list', changesBetween(base, items));
    const merged = rebase(base, items, await readItems(tx, newer.id));
    if (merged.disputed.length > 0) throw disputed(merged.disputed, newer.id);
    await deleteItems(tx, id);
    await putItems(tx, id, merged.items);
    await moveBase(tx, id, newer.id);
  });
}

function disputed(ruleIds: readonly string[], inForce: string): Refusal {
  return new Refusal(
    'conflict',
    'enforcement.disputed_rules',
    {
      zh: '草案与新版本改动了同一事项，请逐条确认后再更新。',
      en: 'The draft and the newer list changed the same items. Settle these one by one first.',
    },
    { ruleIds, inForce },
  );
}
