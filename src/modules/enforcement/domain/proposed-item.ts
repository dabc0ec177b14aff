import type { ItemLevel, ResponsibilityItem } from './item.ts';

/** What an arbitration decided against the list. */
export interface DecidedCase {
  readonly category: string;
  readonly areaCode: string;
  /** The area of the whole cell, for which a silent list is filled in. */
  readonly rootCode: string;
  readonly bodyId: string;
  readonly note: string;
}

/**
 * The smallest change by which the list would have named the body that the arbiter named: the item
 * at fault is given to that body where it speaks of just this category; where it speaks of more, or
 * the list was silent, an item is added for this category alone. A person looks before it counts,
 * so no program dispatches by it until that person says so.
 *
 * @param faulty the item that was at fault; undefined where the list was silent
 * @param newRuleId for an item that is added
 */
export function proposedItem(
  { category, rootCode, bodyId, note }: DecidedCase,
  faulty: ResponsibilityItem | undefined,
  newRuleId: string,
): ResponsibilityItem {
  const assistingBodyIds = (faulty?.assistingBodyIds ?? []).filter((id) => id !== bodyId);
  const said = { bodyId, assistingBodyIds, automatic: false, note };
  if (faulty?.category === category) return { ...faulty, ...said };
  return {
    ...said,
    ruleId: newRuleId,
    category,
    areaCode: faulty?.areaCode ?? rootCode,
    level: faulty?.level ?? levelOf(rootCode),
    kind: 'duty',
    legalGround: '',
  };
}

/** By the length of the code: county 6, street 9, community 12. */
function levelOf(areaCode: string): ItemLevel {
  if (areaCode.length <= 6) return 'county';
  return areaCode.length <= 9 ? 'street' : 'community';
}
