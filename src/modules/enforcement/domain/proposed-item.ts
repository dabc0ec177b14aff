import type { ResponsibilityItem } from './item.ts';

/** What an arbitration decided against the list. */
export interface DecidedCase {
  readonly category: string;
  readonly areaCode: string;
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
  { category, areaCode, bodyId, note }: DecidedCase,
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
    areaCode: faulty?.areaCode ?? areaCode.slice(0, 6),
    level: faulty?.level ?? 'county',
    kind: 'duty',
    legalGround: '',
  };
}
