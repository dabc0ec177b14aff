import type { Sentence } from '#platform/refusal/refusal.ts';
import { kindTitles, levelTitles } from './item.ts';
import type { ResponsibilityItem } from './item.ts';
import { compareSpecificity } from './reach.ts';
import { categoryDepth } from './category-path.ts';

/** The name of an area as people know it. */
export type AreaName = (code: string) => string;

/** Why an item reaches a question, in the order in which the ranking weighs it. */
export function whyMatches(item: ResponsibilityItem, areaName: AreaName): readonly Sentence[] {
  const reasons: Sentence[] = [
    item.category === ''
      ? { zh: '适用于所有类别', en: 'Covers every category' }
      : { zh: `类别属于“${item.category}”`, en: `Category lies under “${item.category}”` },
    item.areaCode === ''
      ? { zh: '适用于全域', en: 'Covers the whole cell' }
      : {
          zh: `地点属于${areaName(item.areaCode)}`,
          en: `Place lies in ${areaName(item.areaCode)}`,
        },
    {
      zh: `清单列为${levelTitles[item.level].zh}${kindTitles[item.kind].zh}事项`,
      en: `Listed as a ${kindTitles[item.kind].en} at ${levelTitles[item.level].en}`,
    },
  ];
  if (item.legalGround !== '') {
    reasons.push({ zh: `依据：${item.legalGround}`, en: `Legal ground: ${item.legalGround}` });
  }
  return reasons;
}

/** Why an item fell to a negative one. */
export function ruledOut(negative: ResponsibilityItem, areaName: AreaName): Sentence {
  const whose =
    negative.bodyId === null
      ? {
          zh: `不由${levelTitles[negative.level].zh}承担`,
          en: `not for the ${levelTitles[negative.level].en}`,
        }
      : { zh: '不由该单位承担', en: 'not for this body' };
  const where = reachOf(negative, areaName);
  const ground = negative.legalGround === '' ? '' : `（${negative.legalGround}）`;
  return {
    zh: `负面清单规定：${where.zh}${whose.zh}${ground}`,
    en: `A negative item says ${where.en} is ${whose.en}${ground}`,
  };
}

/** Why an item yields to a better one. */
export function outranked(
  item: ResponsibilityItem,
  best: ResponsibilityItem,
  areaName: AreaName,
): Sentence {
  if (categoryDepth(best.category) > categoryDepth(item.category)) {
    return {
      zh: `另一条类别更具体：“${best.category}”`,
      en: `Another item names a closer category: “${best.category}”`,
    };
  }
  if (compareSpecificity(best, item) < 0) {
    return {
      zh: `另一条区域更具体：${areaName(best.areaCode)}`,
      en: `Another item names a narrower area: ${areaName(best.areaCode)}`,
    };
  }
  return { zh: '同等条件下责任优先于权力', en: 'A duty goes before an equal power' };
}

/** Why a second item of a body already proposed adds nothing. */
export function alsoInOtherItem(named: ResponsibilityItem, areaName: AreaName): Sentence {
  const where = reachOf(named, areaName);
  return {
    zh: `同一单位已由另一条提出：${where.zh}`,
    en: `The same body is already proposed by another item: ${where.en}`,
  };
}

function reachOf(item: ResponsibilityItem, areaName: AreaName): Sentence {
  const zhCategory = item.category === '' ? '所有类别' : `“${item.category}”`;
  const enCategory = item.category === '' ? 'every category' : `“${item.category}”`;
  return item.areaCode === ''
    ? { zh: zhCategory, en: enCategory }
    : {
        zh: `${areaName(item.areaCode)}的${zhCategory}`,
        en: `${enCategory} in ${areaName(item.areaCode)}`,
      };
}
