/**
 * One view of a text. Views are measured apart: each becomes a vector of length 1, so that a long
 * text's many characters do not drown its few opening words, where people say what it is about.
 */
export interface FeatureView {
  readonly unit: 'character' | 'word';
  /** The longest run of units that is one feature. */
  readonly runMax: number;
  /** Only this many words from the beginning. */
  readonly openingWords?: number;
}

/** Calls back with each feature's hash and the words (first, last) it comes from. */
export type VisitFeature = (hash: number, firstWord: number, lastWord: number) => void;

/** Visits every occurrence of every feature of one view; `seed` keeps the views' features apart. */
export function visitFeatures(
  words: readonly string[],
  view: FeatureView,
  seed: number,
  visit: VisitFeature,
): void {
  const seen = view.openingWords === undefined ? words : words.slice(0, view.openingWords);
  const units: number[] = [];
  const wordOf: number[] = [];
  for (const [index, word] of seen.entries()) {
    if (view.unit === 'word') {
      units.push(hashWord(word));
      wordOf.push(index);
    } else {
      for (let at = 0; at < word.length; at += 1) {
        units.push(word.charCodeAt(at));
        wordOf.push(index);
      }
    }
  }
  for (let first = 0; first < units.length; first += 1) {
    let hash = mix(offsetBasis ^ seed);
    const end = Math.min(units.length, first + view.runMax);
    for (let last = first; last < end; last += 1) {
      hash = Math.imul(hash ^ (units[last] ?? 0), prime);
      visit(mix(hash ^ (last - first)), wordOf[first] ?? 0, wordOf[last] ?? 0);
    }
  }
}

/** FNV-1a over units of 16 or 32 bits (G. Fowler, L. C. Noll, K.-P. Vo, RFC 9923). */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hashWord(word: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  }
  return mix(hash);
}

/** Makes every bit depend on every other: the last step of MurmurHash3 (A. Appleby, 2011). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
