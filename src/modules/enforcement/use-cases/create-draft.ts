import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { findVersion, insertDraft } from '../data/versions.ts';
import type { ListVersion } from '../domain/version.ts';
import { draftOfDraft, unknownVersion } from '../refusals.ts';

export interface DraftRequest {
  /** Chosen by the caller: asked for again, the same draft is answered. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly reason: string;
  /** Left out: the version in force now. Null: an empty list. */
  readonly basedOn?: string | null | undefined;
}

/** Begins a new version as a copy of a published one. */
export async function createDraft(
  { db, clock, ids, lists }: EnforcementContext,
  actor: Actor,
  request: DraftRequest,
): Promise<ListVersion> {
  requireAuthority(actor, 'enforcement.edit_list');
  const now = clock.now();
  const basedOn =
    request.basedOn === undefined ? (lists.inForce(now)?.id ?? null) : request.basedOn;
  const id = request.id ?? ids.next();
  return db.write(scopeOf(actor), async (tx) => {
    const base = basedOn === null ? undefined : await findVersion(tx, basedOn);
    if (basedOn !== null && !base) throw unknownVersion(basedOn);
    if (base?.state === 'draft') throw draftOfDraft();
    await insertDraft(tx, {
      id,
      title: request.title,
      reason: request.reason,
      basedOn,
      createdAt: now,
      createdBy: actor.personId,
    });
    const draft = await findVersion(tx, id);
    if (!draft) throw unknownVersion(id);
    return draft;
  });
}
