import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { orthonormalise } from './orthonormalise.ts';
import { toUnitLength } from './unit-length.ts';
import type { WordMeaning } from './word-meaning.ts';

export interface MeaningPlan {
  readonly dimensions: number;
  /** What fewer texts say is left out. */
  readonly textsWithMin: number;
  readonly seed: number;
}

/** A word in more texts than this share says nothing about any. */
const textsWithShareMax = 0.15;
/** Each pass brings the directions nearer to the strongest ones; more change next to nothing. */
const passes = 4;
/** In between the directions only lean towards one another, which costs nothing but digits. */
const passesBetweenTurns = 2;

/** A text's words: their numbers and what each says, together of length 1. */
interface Row {
  readonly words: Int32Array;
  readonly values: Float32Array;
}

/**
 * Learns from texts which words go together: the strongest directions of their TF-IDF, found by
 * repeated multiplication from a random beginning (subspace iteration: N. Halko, P.-G. Martinsson,
 * J. Tropp, "Finding structure with randomness", SIAM Review 53(2), 2011, algorithm 4.4). The first
 * direction is left out: it only says how long a text is. The same texts and seed give the same.
 */
export function learnWordMeaning(
  texts: readonly (readonly string[])[],
  plan: MeaningPlan,
): WordMeaning {
  const rarities = raritiesOf(texts, plan.textsWithMin);
  const words = new Map([...rarities.keys()].map((word, number) => [word, number]));
  const rarityOf = Float32Array.from(rarities.values());
  const wanted = Math.min(plan.dimensions, words.size, texts.length);
  const rows = texts.map((text) => rowOf(text, words, rarityOf));
  let found = randomDirections(words.size, wanted, plan.seed);
  for (let pass = 1; pass <= passes; pass += 1) {
    found = multiply(rows, found, wanted);
    if (pass % passesBetweenTurns === 0) orthonormalise(found, wanted);
  }
  return { dimensions: wanted, words, rows: timesRarity(found, wanted, rarityOf) };
}

/** ln(texts / texts with it) of each word that is neither too rare nor everywhere. */
function raritiesOf(
  texts: readonly (readonly string[])[],
  textsWithMin: number,
): Map<string, number> {
  const textsWith = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text)) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  const rarities = new Map<string, number>();
  for (const [word, count] of textsWith) {
    if (count < textsWithMin || count > texts.length * textsWithShareMax) continue;
    if (/\p{Script=Han}/u.test(word)) rarities.set(word, Math.log(texts.length / count));
  }
  return rarities;
}

function rowOf(
  text: readonly string[],
  words: ReadonlyMap<string, number>,
  rarityOf: Float32Array,
): Row {
  const seen = new Map<number, number>();
  for (const word of text) {
    const number = words.get(word);
    if (number !== undefined) seen.set(number, (seen.get(number) ?? 0) + 1);
  }
  const values = Float32Array.from(
    seen,
    ([number, times]) => (1 + Math.log(times)) * (rarityOf[number] ?? 0),
  );
  return { words: Int32Array.from(seen.keys()), values: toUnitLength(values) };
}

/** A row a word, a column a direction. */
function randomDirections(words: number, wanted: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: words * wanted }, () => random.next() - 0.5);
}

/** The texts' table, turned and multiplied with itself, times the directions. */
function multiply(rows: readonly Row[], directions: Float64Array, wanted: number): Float64Array {
  const product = new Float64Array(directions.length);
  const along = new Float64Array(wanted);
  for (const { words, values } of rows) {
    along.fill(0);
    for (let at = 0; at < words.length; at += 1) {
      const row = (words[at] ?? 0) * wanted;
      const value = values[at] ?? 0;
      for (let column = 0; column < wanted; column += 1) {
        along[column] = (along[column] ?? 0) + value * (directions[row + column] ?? 0);
      }
    }
    for (let at = 0; at < words.length; at += 1) {
      const row = (words[at] ?? 0) * wanted;
      const value = values[at] ?? 0;
      for (let column = 0; column < wanted; column += 1) {
        product[row + column] = (product[row + column] ?? 0) + value * (along[column] ?? 0);
      }
    }
  }
  return product;
}

function timesRarity(
  directions: Float64Array,
  wanted: number,
  rarityOf: Float32Array,
): Float32Array {
  return Float32Array.from(
    directions,
    (value, at) => value * (rarityOf[Math.floor(at / wanted)] ?? 0),
  );
}
