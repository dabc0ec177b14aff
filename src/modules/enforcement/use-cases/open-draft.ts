import type { Tx } from '#platform/db/database.ts';
import { findVersion, moveDraft } from '../data/versions.ts';
import type { ListVersion } from '../domain/version.ts';
import { alreadyPublished, staleDraft, unknownVersion } from '../refusals.ts';

/**
 * A version that may still be edited, held against other writers until the transaction ends. It
 * counts as changed from here on.
 *
 * @param revision the one that the editor saw; left out by whoever edits without looking.
 * @throws Refusal not-found `enforcement.unknown_version`.
 * @throws Refusal conflict `enforcement.version_published`, `enforcement.stale_draft`.
 */
export async function openDraft(tx: Tx, id: string, revision?: number): Promise<ListVersion> {
  const version = await findVersion(tx, id, 'lock');
  if (!version) throw unknownVersion(id);
  if (version.state !== 'draft') throw alreadyPublished(id);
  if (revision !== undefined && revision !== version.revision) throw staleDraft(version.revision);
  await moveDraft(tx, id);
  return version;
}
