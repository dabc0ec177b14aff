import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { SparseVector } from './vectoriser.ts';

/** A line through the features: what is above belongs to the class. */
export interface LinearScorer {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface SvmOptions {
  readonly features: number;
  /** How much a mistake costs beside large weights. */
  readonly cost: number;
  readonly passesMax: number;
  readonly random: SeededRandom;
}

/** When no example moves more than this in a pass, the answer stands. */
const movementMin = 0.01;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent: C.-J. Hsieh
 * et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1, as
 * in LIBLINEAR (solver 1, without shrinking). The bias is a feature that is 1 in every text.
 *
 * @example
 * trainSvm(vectors, isOfClass, { features: 10, cost: 1, passesMax: 50, random: seededRandom(1) })
 */
export function trainSvm(
  vectors: readonly SparseVector[],
  isOfClass: readonly boolean[],
  { features, cost, passesMax, random }: SvmOptions,
): LinearScorer {
  const weights = new Float64Array(features);
  let bias = 0;
  const alphas = new Float64Array(vectors.length);
  const diagonal = 1 / (2 * cost);
  const curvatures = vectors.map(({ values }) => 1 + diagonal + squaresOf(values));
  const order = vectors.map((_, index) => index);
  for (let pass = 0; pass < passesMax; pass += 1) {
    let movement = 0;
    for (const example of random.shuffle(order)) {
      const vector = vectors[example];
      if (!vector) continue;
      const side = isOfClass[example] === true ? 1 : -1;
      const alpha = alphas[example] ?? 0;
      const gradient = side * (bias + dot(weights, vector)) - 1 + diagonal * alpha;
      if (alpha === 0 && gradient >= 0) continue;
      const moved = Math.max(0, alpha - gradient / (curvatures[example] ?? 1));
      movement = Math.max(movement, Math.abs(gradient));
      alphas[example] = moved;
      const step = (moved - alpha) * side;
      bias += step;
      addScaled(weights, vector, step);
    }
    if (movement < movementMin) break;
  }
  return { weights, bias };
}

/** How far above the line a text stands. */
export function dot(weights: Float64Array, { features, values }: SparseVector): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) {
    sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

function addScaled(weights: Float64Array, { features, values }: SparseVector, by: number): void {
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    weights[feature] = (weights[feature] ?? 0) + by * (values[at] ?? 0);
  }
}

function squaresOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
