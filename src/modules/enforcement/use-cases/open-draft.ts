import type { Tx } from '#platform/db/database.ts';
import { findVersion } from '../data/versions.ts';
import type { ListVersion } from '../domain/version.ts';
import { alreadyPublished, unknownVersion } from '../refusals.ts';

/**
 * A version that may still be edited, held against other writers until the transaction ends.
 * @throws Refusal not-found `enforcement.unknown_version`.
 * @throws Refusal conflict `enforcement.version_published`.
 */
export async function openDraft(tx: Tx, id: string): Promise<ListVersion> {
  const version = await findVersion(tx, id, 'lock');
  if (!version) throw unknownVersion(id);
  if (version.state !== 'draft') throw alreadyPublished(id);
  return version;
}
