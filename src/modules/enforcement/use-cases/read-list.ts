import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { readItemPage, readItems } from '../data/items.ts';
import type { ItemPage } from '../data/items.ts';
import { findVersion, readVersions } from '../data/versions.ts';
import type { ResponsibilityItem } from '../domain/item.ts';
import { changesBetween } from '../domain/version.ts';
import type { ItemChange, ListVersion } from '../domain/version.ts';
import { unknownVersion } from '../refusals.ts';

/** Every version, drafts first, then the newest published. */
export async function listVersions(
  { db }: EnforcementContext,
  actor: Actor,
): Promise<ListVersion[]> {
  requireAuthority(actor, 'enforcement.read_list');
  return db.read(scopeOf(actor), readVersions);
}

/** A page of a version's items, by category and area; `next` continues it. */
export async function listItems(
  { db, bodies }: EnforcementContext,
  actor: Actor,
  versionId: string,
  { q, ...page }: ItemPage & { readonly q?: string | undefined },
): Promise<{ items: ResponsibilityItem[]; next: string | null }> {
  requireAuthority(actor, 'enforcement.read_list');
  const words = q === undefined ? undefined : { words: q, bodyIds: await bodies.idsContaining(q) };
  const found = await db.read(scopeOf(actor), async (tx) => {
    if (!(await findVersion(tx, versionId))) throw unknownVersion(versionId);
    return readItemPage(tx, versionId, { ...page, words, limit: page.limit + 1 });
  });
  const items = found.slice(0, page.limit);
  return { items, next: found.length > items.length ? (items.at(-1)?.ruleId ?? null) : null };
}

/** What a version says otherwise than the one it is based on. */
export async function listChanges(
  { db }: EnforcementContext,
  actor: Actor,
  versionId: string,
): Promise<ItemChange[]> {
  requireAuthority(actor, 'enforcement.read_list');
  return db.read(scopeOf(actor), async (tx) => {
    const version = await findVersion(tx, versionId);
    if (!version) throw unknownVersion(versionId);
    const base = version.basedOn === null ? [] : await readItems(tx, version.basedOn);
    return changesBetween(base, await readItems(tx, versionId));
  });
}
