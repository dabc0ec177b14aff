import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { dot, trainSvm, type LinearScorer } from './train-svm.ts';
import type { SparseVector } from './vectoriser.ts';

/** Scorers that look at the same views of a text with the same weights. */
export interface ScorerFamily {
  /** How much each view counts, in the order of the views; 0: not seen. */
  readonly viewWeights: readonly number[];
  readonly cost: number;
  /** A line for each label against all others, or for each pair of labels. */
  readonly against: 'rest' | 'each-other';
}

export interface ScorerOptions {
  readonly families: readonly ScorerFamily[];
  readonly viewSizes: readonly number[];
  readonly labels: number;
  readonly seed: number;
}

const passesMax = 60;

/** Trains every family; the scorers' weights are for the features as they are, not as weighed. */
export function trainScorers(
  vectors: readonly SparseVector[],
  labelOf: readonly number[],
  { families, viewSizes, labels, seed }: ScorerOptions,
): LinearScorer[] {
  const features = viewSizes.reduce((sum, size) => sum + size, 0);
  return families.flatMap(({ viewWeights, cost, against }, family) => {
    const factors = factorsOf(viewWeights, viewSizes);
    const weighed = vectors.map((vector) => weigh(vector, factors));
    return tasksOf(against, labels).map(([positive, negative], task) => {
      const taking = labelOf.map((label) => label === positive || (negative ?? label) === label);
      const scorer = trainSvm(
        weighed.filter((_, text) => taking[text]),
        labelOf.filter((_, text) => taking[text]).map((label) => label === positive),
        { features, cost, passesMax, random: seededRandom(seed + family * 1000 + task) },
      );
      for (let feature = 0; feature < features; feature += 1) {
        scorer.weights[feature] = (scorer.weights[feature] ?? 0) * (factors[feature] ?? 0);
      }
      return scorer;
    });
  });
}

/** What every scorer says about a text. */
export function scoresOf(scorers: readonly LinearScorer[], vector: SparseVector): Float64Array {
  return Float64Array.from(scorers, ({ weights, bias }) => dot(weights, vector) + bias);
}

type Task = readonly [positive: number, negative: number | undefined];

function tasksOf(against: ScorerFamily['against'], labels: number): Task[] {
  const all = Array.from({ length: labels }, (_, label) => label);
  if (against === 'rest') return all.map((label) => [label, undefined]);
  return all.flatMap((one) => all.slice(one + 1).map((other): Task => [one, other]));
}

function factorsOf(viewWeights: readonly number[], viewSizes: readonly number[]): Float32Array {
  const factors = new Float32Array(viewSizes.reduce((sum, size) => sum + size, 0));
  let start = 0;
  for (const [view, size] of viewSizes.entries()) {
    factors.fill(viewWeights[view] ?? 0, start, start + size);
    start += size;
  }
  return factors;
}

function weigh({ features, values }: SparseVector, factors: Float32Array): SparseVector {
  const seen = features.filter((feature) => (factors[feature] ?? 0) > 0);
  const kept = values.filter((_, at) => (factors[features[at] ?? 0] ?? 0) > 0);
  return {
    features: seen,
    values: kept.map((value, at) => value * (factors[seen[at] ?? 0] ?? 0)),
  };
}
