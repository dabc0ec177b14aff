import { toUnitLength } from './unit-length.ts';

/**
 * What words have to do with one another, as directions in a space of few dimensions: words that
 * stand in the same kinds of texts point the same way (latent semantic analysis: S. Deerwester et
 * al., "Indexing by latent semantic analysis", JASIS 41(6), 1990).
 */
export interface WordMeaning {
  readonly dimensions: number;
  /** The number of each word; its row in `rows` begins at that number times `dimensions`. */
  readonly words: ReadonlyMap<string, number>;
  /** A row a word, its rarity already multiplied in. */
  readonly rows: Float32Array;
}

/** The direction of a text, of length 1; of length 0 when none of its words is known. */
export function meaningOf(meaning: WordMeaning, words: readonly string[]): Float32Array {
  const { dimensions, rows } = meaning;
  const seen = new Map<number, number>();
  for (const word of words) {
    const number = meaning.words.get(word);
    if (number !== undefined) seen.set(number, (seen.get(number) ?? 0) + 1);
  }
  const sum = new Float32Array(dimensions);
  for (const [number, times] of seen) {
    const weight = 1 + Math.log(times);
    const row = number * dimensions;
    for (let at = 0; at < dimensions; at += 1) {
      sum[at] = (sum[at] ?? 0) + weight * (rows[row + at] ?? 0);
    }
  }
  return toUnitLength(sum);
}

/** The cosine of two directions: 1 for the same, about 0 for texts that have nothing in common. */
export function likenessOf(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
