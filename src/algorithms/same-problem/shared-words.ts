import { numberOfPair, pairsIn } from './character-pairs.ts';
import type { MessageProfile } from './profile.ts';

/** What two messages have in common, and how much of their likeness it makes. */
export interface SharedWord {
  readonly word: string;
  readonly weight: number;
}

/**
 * The words of a text that another message says too: neighbouring shared pairs read as one
 * (丽发 + 发新 + 新城 = 丽发新城), those that weigh most first. All the shared pairs of the text
 * together weigh as much as the cosine of the two.
 */
export function sharedWords(
  text: string,
  profile: MessageProfile,
  other: MessageProfile,
): SharedWord[] {
  return joinPairs(text, sharedWeights(profile, other));
}

/** Reads the pairs of a text that have a weight as words. */
export function joinPairs(text: string, weights: ReadonlyMap<number, number>): SharedWord[] {
  const weightOf = new Map(weights);
  const words = new Map<string, number>();
  let open: { word: string; weight: number } | undefined;
  let before = '';
  const close = (): void => {
    if (open) words.set(open.word, (words.get(open.word) ?? 0) + open.weight);
    open = undefined;
  };
  for (const pair of pairsIn(text)) {
    const number = numberOfPair(pair);
    const weight = weightOf.get(number);
    const goesOn = open !== undefined && before.length > 1 && before.endsWith(pair.charAt(0));
    if (weight === undefined) close();
    else {
      // A pair that stands twice counts once.
      weightOf.set(number, 0);
      if (open && goesOn) open = { word: open.word + pair.slice(1), weight: open.weight + weight };
      else {
        close();
        open = { word: pair, weight };
      }
    }
    before = weight === undefined ? '' : pair;
  }
  close();
  return [...words]
    .map(([word, weight]) => ({ word, weight }))
    .filter(({ weight }) => weight > 0)
    .sort((one, two) => two.weight - one.weight);
}

function sharedWeights(one: MessageProfile, other: MessageProfile): Map<number, number> {
  const otherWeight = new Map([...other.pairs].map((pair, at) => [pair, other.weights[at] ?? 0]));
  return new Map(
    [...one.pairs].flatMap((pair, at): [number, number][] => {
      const weight = otherWeight.get(pair);
      return weight === undefined ? [] : [[pair, weight * (one.weights[at] ?? 0)]];
    }),
  );
}
