import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { readItems } from '../data/items.ts';
import { deleteDraft } from '../data/versions.ts';
import { changesBetween } from '../domain/version.ts';
import { openDraft } from './open-draft.ts';
import { requireChangeAuthority } from './require-change-authority.ts';

/** Throws a draft away, by someone who could have made all its changes. */
export async function dropDraft(
  { db }: EnforcementContext,
  actor: Actor,
  id: string,
  revision?: number,
): Promise<void> {
  requireAuthority(actor, 'enforcement.edit_list');
  await db.write(scopeOf(actor), async (tx) => {
    const draft = await openDraft(tx, id, revision);
    const base = draft.basedOn === null ? [] : await readItems(tx, draft.basedOn);
    const changes = changesBetween(base, await readItems(tx, id));
    requireChangeAuthority(actor, 'enforcement.edit_list', changes);
    await deleteDraft(tx, id);
  });
}
