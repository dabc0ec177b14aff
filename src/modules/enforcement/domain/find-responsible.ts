import type { Sentence } from '#platform/refusal/refusal.ts';
import { categoryContains, normalCategoryPath } from './category-path.ts';
import type { ResponsibilityItem } from './item.ts';
import { byRank, compareRank, compareSpecificity } from './reach.ts';
import { alsoInOtherItem, outranked, ruledOut, whyMatches, type AreaName } from './reasons.ts';

export interface ResponsibilityQuestion {
  readonly category: string;
  readonly areaCode: string;
  /** Only duties, or only powers; both when left out, a duty before an equal power. */
  readonly kind?: 'power' | 'duty';
}

export interface Proposal {
  readonly item: ResponsibilityItem;
  readonly reasons: readonly Sentence[];
}

export interface Responsibility {
  /** `one`: a body is named; `several` or `none`: a dispatcher decides. */
  readonly outcome: 'one' | 'several' | 'none';
  readonly proposals: readonly Proposal[];
  /** Items that also match but were ruled out or outranked, best first, each with why. */
  readonly setAside: readonly Proposal[];
}

/**
 * Who is responsible, by the responsibility list. Of the powers and duties that reach the place
 * and category, those ruled out by an equally or more specific negative item fall away; of the
 * rest the most specific win: deeper category first, then narrower area, then duty over power.
 * Two bodies that remain level are both proposed, for a person to choose between.
 *
 * @param areaName how the reasons call an area
 * @example
 * findResponsible(items, { category: '城乡建设/燃气供应', areaCode: '310101002' }, areaName).outcome;
 */
export function findResponsible(
  items: readonly ResponsibilityItem[],
  question: ResponsibilityQuestion,
  areaName: AreaName,
): Responsibility {
  const why = (item: ResponsibilityItem) => whyMatches(item, areaName);
  const asked = { ...question, category: normalCategoryPath(question.category) };
  const reaching = items.filter(
    (item) =>
      categoryContains(item.category, asked.category) && asked.areaCode.startsWith(item.areaCode),
  );
  const negatives = reaching.filter((item) => item.kind === 'negative').sort(byRank);
  const setAside: Proposal[] = [];
  const standing: ResponsibilityItem[] = [];
  const candidates = reaching.filter((item) => isCandidate(item, asked)).sort(byRank);
  for (const item of candidates) {
    const veto = negatives.find((negative) => rulesOut(negative, item));
    if (veto) setAside.push({ item, reasons: [...why(item), ruledOut(veto, areaName)] });
    else standing.push(item);
  }

  const best = standing[0];
  if (!best) return { outcome: 'none', proposals: [], setAside };
  const proposals = new Map<string, Proposal>();
  for (const item of standing) {
    const named = item.bodyId === null ? undefined : proposals.get(item.bodyId);
    if (compareRank(best, item) < 0) {
      setAside.push({ item, reasons: [...why(item), outranked(item, best, areaName)] });
    } else if (named) {
      setAside.push({ item, reasons: [...why(item), alsoInOtherItem(named.item, areaName)] });
    } else if (item.bodyId !== null) {
      proposals.set(item.bodyId, { item, reasons: why(item) });
    }
  }
  const outcome = proposals.size === 1 ? 'one' : 'several';
  setAside.sort((left, right) => byRank(left.item, right.item));
  return { outcome, proposals: [...proposals.values()], setAside };
}

function isCandidate(item: ResponsibilityItem, asked: ResponsibilityQuestion): boolean {
  if (item.kind === 'negative' || item.bodyId === null) return false;
  return asked.kind === undefined || item.kind === asked.kind;
}

/** A negative item speaks of its body, or without one of its level, and yields to finer items. */
function rulesOut(negative: ResponsibilityItem, item: ResponsibilityItem): boolean {
  const speaksOfIt =
    negative.bodyId === null ? negative.level === item.level : negative.bodyId === item.bodyId;
  return speaksOfIt && compareSpecificity(negative, item) <= 0;
}
