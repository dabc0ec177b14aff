import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { writeListCsv } from '../csv/write-list.ts';
import { readItems } from '../data/items.ts';
import { findVersion } from '../data/versions.ts';
import { unknownVersion } from '../refusals.ts';

/** A version as CSV for a spreadsheet; `importList` reads it back unchanged. */
export async function exportList(
  { db, bodies }: EnforcementContext,
  actor: Actor,
  versionId: string,
): Promise<string> {
  requireAuthority(actor, 'enforcement.read_list');
  const items = await db.read(scopeOf(actor), async (tx) => {
    if (!(await findVersion(tx, versionId))) throw unknownVersion(versionId);
    return readItems(tx, versionId);
  });
  const ids = items.flatMap(({ bodyId, assistingBodyIds }) => [bodyId ?? [], assistingBodyIds]);
  return writeListCsv(items, await bodies.namesOf([...new Set(ids.flat())]));
}
