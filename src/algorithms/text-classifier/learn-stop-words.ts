import { foldText } from './fold-text.ts';
import type { CutText } from './vocabulary.ts';

const gapSearchedMax = 60;
const stopWordCharactersMax = 4;
const textsWithItMin = 3;

/**
 * The words that whoever cut the texts left out: what stands in the raw text between two kept words
 * that follow each other. A word counts as left out when it is dropped more often than it is kept.
 * The counts are scaled from these pairs to `textsInAll` texts, so that they stand beside the
 * counts of the vocabulary.
 */
export function learnStopWords(
  pairs: readonly CutText[],
  textsInAll: number,
): ReadonlyMap<string, number> {
  const dropped = new Map<string, number>();
  const kept = new Map<string, number>();
  for (const { raw, words } of pairs) {
    for (const word of words) kept.set(word, (kept.get(word) ?? 0) + 1);
    for (const gap of gapsOf(foldText(raw), words)) dropped.set(gap, (dropped.get(gap) ?? 0) + 1);
  }
  const scale = textsInAll / Math.max(1, pairs.length);
  return new Map(
    [...dropped]
      .filter(([word, count]) => count >= textsWithItMin && count > (kept.get(word) ?? 0))
      .map(([word, count]) => [word, Math.round(count * scale)]),
  );
}

/** The short unbroken stretches of Chinese between kept words. */
function gapsOf(raw: string, words: readonly string[]): string[] {
  const gaps: string[] = [];
  let end = 0;
  for (const word of words) {
    const start = raw.indexOf(word, end);
    if (start < 0 || start > end + gapSearchedMax) continue;
    const stretches = raw.slice(end, start).match(/\p{Script=Han}+/gu) ?? [];
    gaps.push(...stretches.filter(({ length }) => length <= stopWordCharactersMax));
    end = start + word.length;
  }
  return gaps;
}
