import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { deleteItem, findItem, putItems } from '../data/items.ts';
import { insertDraft, markPublished, moveRevision, readVersions } from '../data/versions.ts';
import { sameContent } from '../domain/item.ts';
import type { ItemContent, ResponsibilityItem } from '../domain/item.ts';
import { versionInForce, versionsAhead } from '../domain/version.ts';
import type { ListVersion } from '../domain/version.ts';
import { listPublished } from '../events.ts';
import { nothingInForce, unknownRule } from '../refusals.ts';
import { requireChangeAuthority } from './require-change-authority.ts';
import { requireKnown } from './require-known.ts';

export interface Correction {
  /** The item at fault; null when the list was silent and gains one. */
  readonly ruleId: string | null;
  /** What it says from now on; null takes it out. */
  readonly content: ItemContent | null;
  /** What showed the fault, e.g. the number of the arbitrated matter. */
  readonly reason: string;
}

export interface Corrected {
  readonly ruleId: string;
  /** The new versions: that of today, then those already published for later, corrected alike. */
  readonly versionIds: readonly string[];
}

/**
 * Corrects one item after an arbitration: a new version with only that change takes effect at once.
 * Versions already published for later are corrected too, unless they meant to change that item.
 */
export async function correctItem(
  context: EnforcementContext,
  actor: Actor,
  { ruleId, content, reason }: Correction,
): Promise<Corrected> {
  requireAuthority(actor, 'enforcement.publish_list');
  if (content) await requireKnown(context, content);
  const after = content && { ruleId: ruleId ?? context.ids.next(), ...content };
  const rule = after?.ruleId ?? ruleId;
  if (rule === null) throw unknownRule('');
  const now = context.clock.now();
  const versionIds = await context.db.write(scopeOf(actor), async (tx) => {
    await moveRevision(tx);
    const versions = await readVersions(tx);
    const current = versionInForce(versions, now);
    if (!current) throw nothingInForce(now);
    const before = (await findItem(tx, current.id, rule)) ?? null;
    if (ruleId !== null && !before) throw unknownRule(ruleId);
    requireChangeAuthority(actor, 'enforcement.publish_list', [{ before, after }]);
    const written: string[] = [];
    for (const version of [current, ...versionsAhead(versions, now)]) {
      if (!(await saysTheSame(tx, version, rule, before))) continue;
      const id = await replace(tx, version, after ?? rule);
      written.push(id);
    }
    return written;
  });
  await context.lists.refresh();
  return { ruleId: rule, versionIds };

  async function replace(tx: Tx, version: ListVersion, change: ResponsibilityItem | string) {
    const { effectiveFrom, title } = version;
    const id = context.ids.next();
    const draft = { id, title, basedOn: version.id, reason, createdAt: now };
    await insertDraft(tx, { ...draft, createdBy: actor.personId });
    if (typeof change === 'string') await deleteItem(tx, id, change);
    else await putItems(tx, id, [change]);
    const from = effectiveFrom !== null && effectiveFrom > now ? effectiveFrom : now;
    await markPublished(tx, id, { at: now, by: actor.personId, effectiveFrom: from });
    await context.outbox.publish(tx, [listPublished(id, from)]);
    return id;
  }
}

async function saysTheSame(
  tx: Tx,
  version: ListVersion,
  ruleId: string,
  before: ResponsibilityItem | null,
): Promise<boolean> {
  const item = (await findItem(tx, version.id, ruleId)) ?? null;
  return item === null || before === null ? item === before : sameContent(item, before);
}
