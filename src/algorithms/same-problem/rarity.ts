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
 * Counts texts as they come and go, on top of a background of other texts, so that the first
 * message of an empty house is judged sensibly too (K. Spärck Jones, "A statistical interpretation
 * of term specificity", Journal of Documentation 28(1), 1972).
 */
export function createRarity(background: PairCounts): Rarity {
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
    of: (pair) => Math.log((texts + 1) / ((textsWith.get(pair) ?? 0) + 0.5)),
    add: (pairs) => count(pairs, 1),
    remove: (pairs) => count(pairs, -1),
  };
}
