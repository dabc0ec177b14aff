import { applyLayer, softmax } from '#algorithms/text-classifier/index.ts';
import type { CueHit } from './cue.ts';

/** How much each cue speaks for each label: a log-linear model, small enough to read. */
export interface CueModel {
  readonly labels: readonly string[];
  readonly cues: readonly string[];
  /** Label by label, cue by cue. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

export interface CueReason {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** How much it moved the answer towards the label given, away from the second. */
  readonly weight: number;
}

export interface CueAnswer {
  readonly label: string;
  readonly confidence: number;
  /** Words that spoke for it, the strongest first; each once. */
  readonly reasons: readonly CueReason[];
}

const countMost = 3;

/** What a model reads: how often each cue stands, more counting less and less. */
export function cueValues(cues: readonly string[], hits: readonly CueHit[]): Float64Array {
  const counts = new Map<string, number>();
  for (const { name } of hits) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Float64Array.from(cues, (name) =>
    Math.log2(1 + Math.min(countMost, counts.get(name) ?? 0)),
  );
}

/**
 * The likeliest label by the cues that were found, how likely it is, and the words that decided
 * (multinomial logistic regression over counts of cues, a maximum entropy classifier: A. Berger,
 * S. Della Pietra, V. Della Pietra, Computational Linguistics 22(1), 1996).
 */
export function readCues(model: CueModel, hits: readonly CueHit[]): CueAnswer {
  const values = cueValues(model.cues, hits);
  const layer = {
    matrix: model.weights.map((row) => Float64Array.from(row)),
    biases: Float64Array.from(model.biases),
  };
  const probabilities = softmax(applyLayer(layer, values));
  const order = [...probabilities.keys()].sort(
    (one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0),
  );
  const [first = 0, second = 0] = order;
  return {
    label: model.labels[first] ?? '',
    confidence: probabilities[first] ?? 0,
    reasons: reasonsOf(model, hits, { values, first, second }),
  };
}

interface Decided {
  readonly values: Float64Array;
  readonly first: number;
  readonly second: number;
}

/** The lead that a cue gives is shared among the words it was found in. */
function reasonsOf(model: CueModel, hits: readonly CueHit[], decided: Decided): CueReason[] {
  const { values, first, second } = decided;
  const found = new Map<string, CueReason>();
  for (const [at, name] of model.cues.entries()) {
    const own = hits.filter((hit) => hit.name === name);
    const lead = (model.weights[first]?.[at] ?? 0) - (model.weights[second]?.[at] ?? 0);
    const share = (lead * (values[at] ?? 0)) / Math.max(1, own.length);
    for (const { words, start, end } of own) {
      const known = found.get(words);
      const weight = (known?.weight ?? 0) + share;
      found.set(words, known ? { ...known, weight } : { words, start, end, weight });
    }
  }
  return [...found.values()]
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.start - other.start);
}
