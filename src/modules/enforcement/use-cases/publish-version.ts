import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { EnforcementContext } from '../context.ts';
import { readItems } from '../data/items.ts';
import { markPublished, moveRevision, readVersions } from '../data/versions.ts';
import { changesBetween, versionInForce } from '../domain/version.ts';
import type { ListVersion } from '../domain/version.ts';
import { listPublished } from '../events.ts';
import { baseMoved } from '../refusals.ts';
import { openDraft } from './open-draft.ts';
import { requireChangeAuthority } from './require-change-authority.ts';

/**
 * Makes a draft final. It takes effect at the given moment, never in the past, except for the very
 * first list, which may say since when it has been in force.
 */
export async function publishVersion(
  context: EnforcementContext,
  actor: Actor,
  id: string,
  effectiveFrom?: Date,
  revision?: number,
): Promise<{ readonly id: string; readonly effectiveFrom: Date }> {
  requireAuthority(actor, 'enforcement.publish_list');
  const at = context.clock.now();
  const effect = { at, by: actor.personId, effectiveFrom: effectiveFrom ?? at };
  await context.db.write(scopeOf(actor), async (tx) => {
    await moveRevision(tx);
    const draft = await openDraft(tx, id, revision);
    const published = (await readVersions(tx)).filter(({ state }) => state === 'published');
    if (published.length > 0 && effect.effectiveFrom < at) throw inThePast();
    const base = versionInForce(published, effect.effectiveFrom);
    if (draft.basedOn !== (base?.id ?? null)) throw baseMoved(base?.id ?? null, draft.basedOn);
    await requirePublishable(tx, actor, draft, base);
    await markPublished(tx, id, effect);
    await context.outbox.publish(tx, [listPublished(id, effect.effectiveFrom)]);
  });
  await context.lists.refresh();
  return { id, effectiveFrom: effect.effectiveFrom };
}

async function requirePublishable(
  tx: Tx,
  actor: Actor,
  draft: ListVersion,
  base: ListVersion | undefined,
): Promise<void> {
  const items = await readItems(tx, draft.id);
  if (items.length === 0) throw emptyList();
  const changes = changesBetween(base ? await readItems(tx, base.id) : [], items);
  requireChangeAuthority(actor, 'enforcement.publish_list', changes);
}

function inThePast(): Refusal {
  const message = { zh: '生效时间不能早于现在。', en: 'It cannot take effect in the past.' };
  return new Refusal('invalid', 'enforcement.effective_in_past', message, {
    fields: [{ path: 'effectiveFrom', message }],
  });
}

function emptyList(): Refusal {
  return new Refusal('invalid', 'enforcement.empty_list', {
    zh: '清单还是空的，不能发布。',
    en: 'The list is still empty and cannot be published.',
  });
}
