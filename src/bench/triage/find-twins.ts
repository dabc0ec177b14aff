import { createSegmenter, learnVocabulary } from '#algorithms/text-classifier/index.ts';

const sharedMin = 0.75;
/** Words that stand in more texts tell none of them apart. */
const textsWithMax = 100;

/**
 * For each raw text the number of the cut text that was made from it, -1 when there is none: at
 * least three quarters of the cut text's rarer words stand in it, and more than of any other.
 */
export function findTwins(
  raws: readonly string[],
  cuts: readonly (readonly string[])[],
): readonly number[] {
  const segment = createSegmenter(learnVocabulary(cuts));
  const holders = new Map<string, number[]>();
  for (const [cut, words] of cuts.entries()) {
    for (const word of new Set(words)) {
      const held = holders.get(word);
      if (held) held.push(cut);
      else holders.set(word, [cut]);
    }
  }
  const isTelling = (word: string): boolean => (holders.get(word) ?? []).length <= textsWithMax;
  const telling = cuts.map((words) => new Set(words.filter(isTelling)).size);
  return raws.map((raw) => {
    const shared = new Map<number, number>();
    for (const word of new Set(segment(raw))) {
      if (!isTelling(word)) continue;
      for (const cut of holders.get(word) ?? []) shared.set(cut, (shared.get(cut) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, one], [, other]) => other - one);
    if (!best) return -1;
    return best[1] >= sharedMin * (telling[best[0]] ?? 0) ? best[0] : -1;
  });
}
