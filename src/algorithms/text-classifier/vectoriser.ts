import { visitFeatures, type FeatureView } from './feature-views.ts';
import { createHashIndex, type HashIndex } from './hash-index.ts';

/** A text as numbers: the features that occur in it, and how much each says. */
export interface SparseVector {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** Which features there are, and in how many of how many texts each was seen. */
export interface FeatureSpace {
  readonly views: readonly FeatureView[];
  readonly texts: number;
  /** View by view, within a view in ascending order. */
  readonly hashes: Uint32Array;
  readonly textsWith: Uint32Array;
  /** How many features each view has. */
  readonly sizes: readonly number[];
}

/** What was seen in one text only is a name or a slip. */
const textsWithMin = 3;

/** Counts in how many texts each feature stands. */
export function learnFeatureSpace(
  texts: readonly (readonly string[])[],
  views: readonly FeatureView[],
): FeatureSpace {
  const taken = new Set<number>();
  const kept = views.map((view, seed) =>
    countTexts(texts, view, seed)
      .filter(({ hash, count }) => {
        // Two features of one hash would be one feature with two numbers.
        if (count < textsWithMin || taken.has(hash)) return false;
        taken.add(hash);
        return true;
      })
      .sort((one, other) => one.hash - other.hash),
  );
  const all = kept.flat();
  return {
    views,
    texts: texts.length,
    hashes: Uint32Array.from(all, ({ hash }) => hash),
    textsWith: Uint32Array.from(all, ({ count }) => count),
    sizes: kept.map(({ length }) => length),
  };
}

function countTexts(
  texts: readonly (readonly string[])[],
  view: FeatureView,
  seed: number,
): { hash: number; count: number }[] {
  const index = createHashIndex();
  const counts: number[] = [];
  const lastText: number[] = [];
  for (const [text, words] of texts.entries()) {
    visitFeatures(words, view, seed, (hash) => {
      const feature = index.add(hash);
      if (lastText[feature] === text) return;
      lastText[feature] = text;
      counts[feature] = (counts[feature] ?? 0) + 1;
    });
  }
  return Array.from(index.hashes(), (hash, feature) => ({ hash, count: counts[feature] ?? 0 }));
}

export interface Vectoriser {
  vectorOf(words: readonly string[]): SparseVector;
  /** The features' index, for whoever wants to see where in a text a feature stands. */
  readonly index: HashIndex;
}

/**
 * Turns words into TF-IDF: 1 + ln(occurrences), times ln((1 + texts) / (1 + texts with it)) + 1,
 * each view brought to its own length (G. Salton and C. Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988).
 */
export function createVectoriser(space: FeatureSpace): Vectoriser {
  const index = createHashIndex(space.hashes);
  // A feature's rarity and, while a text is read, its occurrences: side by side, since both are
  // wanted at once and memory far apart is slow.
  const tally = new Float32Array(space.hashes.length * 2);
  for (const [feature, count] of space.textsWith.entries()) {
    tally[feature * 2] = Math.log((1 + space.texts) / (1 + count)) + 1;
  }
  return {
    index,
    vectorOf: (words) => {
      const features: number[] = [];
      const values: number[] = [];
      for (const [seed, view] of space.views.entries()) {
        const begin = features.length;
        visitFeatures(words, view, seed, (hash) => {
          const feature = index.find(hash);
          if (feature < 0) return;
          const before = tally[feature * 2 + 1] ?? 0;
          if (before === 0) features.push(feature);
          tally[feature * 2 + 1] = before + 1;
        });
        let squares = 0;
        for (let at = begin; at < features.length; at += 1) {
          const feature = features[at] ?? 0;
          const seen = tally[feature * 2 + 1] ?? 1;
          const value = (seen === 1 ? 1 : 1 + Math.log(seen)) * (tally[feature * 2] ?? 0);
          tally[feature * 2 + 1] = 0;
          values.push(value);
          squares += value * value;
        }
        const scale = 1 / Math.sqrt(squares || 1);
        for (let at = begin; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
      }
      return { features: Int32Array.from(features), values: Float64Array.from(values) };
    },
  };
}
