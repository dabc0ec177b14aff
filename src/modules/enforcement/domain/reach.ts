import { categoryDepth } from './category-path.ts';
import type { ResponsibilityItem } from './item.ts';

/** Deeper category first, then narrower area; 0 where two items reach equally far down. */
export function compareSpecificity(one: ResponsibilityItem, other: ResponsibilityItem): number {
  return (
    categoryDepth(other.category) - categoryDepth(one.category) ||
    other.areaCode.length - one.areaCode.length
  );
}

/** By specificity, then duty before power; 0 where only a person can choose between two items. */
export function compareRank(one: ResponsibilityItem, other: ResponsibilityItem): number {
  return compareSpecificity(one, other) || dutyFirst(one) - dutyFirst(other);
}

/** By rank; the rule id makes the order certain without deciding anything. */
export function byRank(one: ResponsibilityItem, other: ResponsibilityItem): number {
  return compareRank(one, other) || (one.ruleId < other.ruleId ? -1 : 1);
}

function dutyFirst(item: ResponsibilityItem): number {
  return item.kind === 'duty' ? 0 : 1;
}
