import type { ResponsibilityItem } from '../domain/item.ts';

/** An item as a test needs it: a county duty over everything, unless told otherwise. */
export function buildItem(facts: Partial<ResponsibilityItem> = {}): ResponsibilityItem {
  return {
    ruleId: facts.ruleId ?? `rule-${facts.bodyId ?? 'level'}-${facts.category ?? 'all'}`,
    category: '',
    areaCode: '',
    level: 'county',
    kind: 'duty',
    bodyId: 'body',
    assistingBodyIds: [],
    legalGround: '',
    automatic: true,
    note: '',
    ...facts,
  };
}
