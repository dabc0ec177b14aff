import { sameContent } from './item.ts';
import type { ResponsibilityItem } from './item.ts';
import { changesBetween } from './version.ts';
import type { ItemChange } from './version.ts';

export interface Rebased {
  readonly items: readonly ResponsibilityItem[];
  /** Rules that both sides changed, differently: a person must choose. */
  readonly disputed: readonly string[];
}

/**
 * Carries a draft's changes over to a newer base (a three-way merge by rule).
 *
 * @param base what the draft began from; `newer` what the list has become since.
 */
export function rebase(
  base: readonly ResponsibilityItem[],
  draft: readonly ResponsibilityItem[],
  newer: readonly ResponsibilityItem[],
): Rebased {
  const theirs = new Map(changesBetween(base, newer).map((change) => [change.ruleId, change]));
  const items = new Map(newer.map((item) => [item.ruleId, item]));
  const disputed: string[] = [];
  for (const ours of changesBetween(base, draft)) {
    const other = theirs.get(ours.ruleId);
    if (other && !sameOutcome(ours, other)) disputed.push(ours.ruleId);
    else if (ours.after) items.set(ours.ruleId, ours.after);
    else items.delete(ours.ruleId);
  }
  return { items: [...items.values()], disputed };
}

function sameOutcome({ after: one }: ItemChange, { after: other }: ItemChange): boolean {
  return one === null || other === null ? one === other : sameContent(one, other);
}
