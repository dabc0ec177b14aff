/** In how many of how many texts each pair stands. */
export interface PairCounts {
  readonly texts: number;
  readonly textsWith: ReadonlyMap<number, number>;
}

/** How rare a pair is, and whether rare enough to be a name. */
export interface Rarity {
  /** ln((texts + 1) / (texts with it + ½)): inverse document frequency. */
  of(pair: number): number;
  add(pairs: Iterable<number>): void;
  remove(pairs: Iterable<number>): void;
}

/** What fewer than one text in so many says is rare: most of it is names of places. */
const textsPerRare = 96;

/** A pair at least this rare is most likely part of a name. */
export const rareMin = Math.log(textsPerRare);

/**
 * What is rare elsewhere and said here by no more than this share of the texts is what a hot topic
 * is called; said by more, it is what this city is called.
 */
const risenShareMax = 0.15;

/**
 * Counts texts as they come and go, on top of a background of other texts, so that the first
 * message of an empty house is judged sensibly too (K. Spärck Jones, "A statistical interpretation
 * of term specificity", Journal of Documentation 28(1), 1972). What is rare elsewhere stays as rare
 * as a name, however many speak of it here: or the hottest topic would fall into pieces.
 */
export function createRarity(background: PairCounts, elsewhere: PairCounts): Rarity {
  let texts = background.texts;
  const textsWith = new Map(background.textsWith);
  const count = (pairs: Iterable<number>, step: number): void => {
    texts += step;
    for (const pair of pairs) {
      const now = (textsWith.get(pair) ?? 0) + step;
      if (now > 0) textsWith.set(pair, now);
      else textsWith.delete(pair);
    }
  };
  return {
    of: (pair) => {
      const here = textsWith.get(pair) ?? 0;
      const rarity = rarityOf(texts, here);
      const isRisen = rarity < rareMin && here <= texts * risenShareMax;
      if (!isRisen) return rarity;
      return rarityOf(elsewhere.texts, elsewhere.textsWith.get(pair) ?? 0) < rareMin
        ? rarity
        : rareMin;
    },
    add: (pairs) => count(pairs, 1),
    remove: (pairs) => count(pairs, -1),
  };
}

function rarityOf(texts: number, textsWith: number): number {
  return Math.log((texts + 1) / (textsWith + 0.5));
}
