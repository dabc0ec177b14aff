import type { Sentence } from '#platform/refusal/refusal.ts';

/** 权力 what a body may do, 责任 what it must do, 负面 what is expressly not its to do. */
export type ItemKind = 'power' | 'duty' | 'negative';

/** The administrative level of the body that holds the item. */
export type ItemLevel = 'county' | 'street' | 'community';

export const levelTitles: Record<ItemLevel, Sentence> = {
  county: { zh: '区县级', en: 'county level' },
  street: { zh: '街道（乡镇）级', en: 'street level' },
  community: { zh: '社区（村）级', en: 'community level' },
};

export const kindTitles: Record<ItemKind, Sentence> = {
  power: { zh: '权力', en: 'power' },
  duty: { zh: '责任', en: 'duty' },
  negative: { zh: '负面', en: 'negative' },
};

/** What an item of the responsibility list (权责清单) says, without its identity. */
export interface ItemContent {
  /** Path of the category tree it reaches down from; '' reaches every category. */
  readonly category: string;
  /** Area code it reaches down from; '' is the whole cell. */
  readonly areaCode: string;
  readonly level: ItemLevel;
  readonly kind: ItemKind;
  /** Null only on a negative item that rules out a whole level. */
  readonly bodyId: string | null;
  readonly assistingBodyIds: readonly string[];
  readonly legalGround: string;
  /** Whether a program may dispatch by this item unasked; on a negative item it says nothing. */
  readonly automatic: boolean;
  readonly note: string;
}

export interface ResponsibilityItem extends ItemContent {
  /** Stays the same from version to version, so that a decision can be traced to its rule. */
  readonly ruleId: string;
}

/** Whether two items say the same thing. */
export function sameContent(one: ItemContent, other: ItemContent): boolean {
  return contentKey(one) === contentKey(other);
}

function contentKey(item: ItemContent): string {
  return JSON.stringify([
    item.category,
    item.areaCode,
    item.level,
    item.kind,
    item.bodyId,
    [...item.assistingBodyIds].sort(),
    item.legalGround,
    item.automatic,
    item.note,
  ]);
}
