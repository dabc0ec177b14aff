import type { FieldFault } from '#platform/refusal/refusal.ts';
import type { ItemContent } from './item.ts';

/** What exists, as far as an item of the list may speak of it. */
export interface KnownFacts {
  isCategory(path: string): boolean;
  isArea(code: string): boolean;
  isBody(id: string): boolean;
}

/** What is wrong with an item, by field; empty when it may stand in a list. */
export function itemFaults(item: ItemContent, known: KnownFacts): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (path: keyof ItemContent, zh: string, en: string) =>
    faults.push({ path, message: { zh, en } });

  if (item.category !== '' && !known.isCategory(item.category)) {
    fault('category', `没有类别“${item.category}”`, `There is no category “${item.category}”`);
  }
  if (item.areaCode !== '' && !known.isArea(item.areaCode)) {
    fault('areaCode', `没有区划 ${item.areaCode}`, `There is no area ${item.areaCode}`);
  }
  if (item.bodyId === null && item.kind !== 'negative') {
    fault('bodyId', '权力和责任事项须写明承担单位', 'A power or duty needs its body');
  }
  if (item.bodyId !== null && !known.isBody(item.bodyId)) {
    fault('bodyId', '没有这个承担单位', 'There is no such body');
  }
  if (!item.assistingBodyIds.every((id) => known.isBody(id))) {
    fault('assistingBodyIds', '有的协助单位不存在', 'An assisting body does not exist');
  }
  if (item.bodyId !== null && item.assistingBodyIds.includes(item.bodyId)) {
    fault('assistingBodyIds', '承担单位不能同时协助', 'The body cannot assist itself');
  }
  if (new Set(item.assistingBodyIds).size !== item.assistingBodyIds.length) {
    fault('assistingBodyIds', '协助单位重复', 'An assisting body appears twice');
  }
  return faults;
}
