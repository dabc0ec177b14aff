import { visitFeatures } from './feature-views.ts';
import type { HashIndex } from './hash-index.ts';
import type { TextModel } from './text-model.ts';
import type { SparseVector } from './vectoriser.ts';

/** A word and how much it moved the answer towards the label given, away from the second. */
export interface Reason {
  readonly word: string;
  readonly weight: number;
}

interface Answered {
  readonly words: readonly string[];
  readonly vector: SparseVector;
  readonly first: number;
  readonly second: number;
}

/**
 * Shares the lead of the first label over the second out among the words. A linear score is a sum
 * over features; each feature's part goes in equal shares to the places it stands in, and from
 * there to the words it touches. So the weights of all words and the difference of the biases add
 * up to the lead exactly. Strongest first; words that spoke against have negative weights.
 */
export function explainAnswer(
  model: TextModel,
  index: HashIndex,
  { words, vector, first, second }: Answered,
): Reason[] {
  const labels = model.labels.length;
  const parts = new Map<number, number>();
  for (const [at, feature] of vector.features.entries()) {
    const lead =
      (model.weights[feature * labels + first] ?? 0) -
      (model.weights[feature * labels + second] ?? 0);
    parts.set(feature, (vector.values[at] ?? 0) * lead * model.scale);
  }
  const places = new Map<number, number>();
  visitAll(model, words, (hash) => {
    const feature = index.find(hash);
    if (feature >= 0) places.set(feature, (places.get(feature) ?? 0) + 1);
  });
  const weights = new Map<string, number>();
  visitAll(model, words, (hash, firstWord, lastWord) => {
    const feature = index.find(hash);
    if (feature < 0) return;
    const touched = lastWord - firstWord + 1;
    const share = (parts.get(feature) ?? 0) / (places.get(feature) ?? 1) / touched;
    for (const word of words.slice(firstWord, lastWord + 1)) {
      weights.set(word, (weights.get(word) ?? 0) + share);
    }
  });
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1));
}

function visitAll(
  { space }: TextModel,
  words: readonly string[],
  visit: Parameters<typeof visitFeatures>[3],
): void {
  for (const [seed, view] of space.views.entries()) visitFeatures(words, view, seed, visit);
}
