import { sameContent } from './item.ts';
import type { ResponsibilityItem } from './item.ts';

export interface ListVersion {
  readonly id: string;
  readonly title: string;
  readonly state: 'draft' | 'published';
  readonly basedOn: string | null;
  readonly reason: string;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly effectiveFrom: Date | null;
  /** The later of two that take effect at the same moment counts; null for a draft. */
  readonly publishOrder: number | null;
  /** Moves with every change of the draft. */
  readonly revision: number;
}

/** The version in force at a moment: the published one that took effect last. */
export function versionInForce(
  versions: readonly ListVersion[],
  at: Date,
): ListVersion | undefined {
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= at)
    .sort(byEffect)
    .at(-1);
}

/** The versions that will take over one after the other once `at` has passed, soonest first. */
export function versionsAhead(versions: readonly ListVersion[], at: Date): ListVersion[] {
  const moments = versions.flatMap(({ effectiveFrom }) =>
    effectiveFrom !== null && effectiveFrom > at ? [effectiveFrom.getTime()] : [],
  );
  return [...new Set(moments)]
    .sort((one, other) => one - other)
    .flatMap((moment) => versionInForce(versions, new Date(moment)) ?? []);
}

function byEffect(one: ListVersion, other: ListVersion): number {
  const moments = (one.effectiveFrom?.getTime() ?? 0) - (other.effectiveFrom?.getTime() ?? 0);
  return moments || (one.publishOrder ?? 0) - (other.publishOrder ?? 0);
}

export interface ItemChange {
  readonly ruleId: string;
  /** Null where the item is new. */
  readonly before: ResponsibilityItem | null;
  /** Null where the item is gone. */
  readonly after: ResponsibilityItem | null;
}

/** What one list says that another does not, ordered by rule. */
export function changesBetween(
  before: readonly ResponsibilityItem[],
  after: readonly ResponsibilityItem[],
): ItemChange[] {
  const old = new Map(before.map((item) => [item.ruleId, item]));
  const changes: ItemChange[] = [];
  for (const item of after) {
    const was = old.get(item.ruleId) ?? null;
    old.delete(item.ruleId);
    if (!was || !sameContent(was, item))
      changes.push({ ruleId: item.ruleId, before: was, after: item });
  }
  for (const gone of old.values()) changes.push({ ruleId: gone.ruleId, before: gone, after: null });
  return changes.sort((one, other) => (one.ruleId < other.ruleId ? -1 : 1));
}
