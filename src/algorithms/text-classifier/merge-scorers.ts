import type { LinearScorer } from './train-svm.ts';
import type { SoftmaxLayer } from './train-softmax.ts';

interface MergedScorers {
  /** Feature by feature, label by label, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly biases: Float64Array;
}

const stepsMax = 127;

/**
 * A linear layer over linear scorers is itself linear: one weight per feature and label says the
 * same as all of them. Rounded to 255 steps it takes a byte; weights so large that all others would
 * drown in rounding are cut to the longest step.
 */
export function mergeScorers(
  scorers: readonly LinearScorer[],
  { matrix, biases }: SoftmaxLayer,
  features: number,
): MergedScorers {
  const labels = matrix.length;
  const exact = new Float32Array(features * labels);
  const merged = Float64Array.from(biases);
  for (const [label, row] of matrix.entries()) {
    for (const [index, scorer] of scorers.entries()) {
      const share = row[index] ?? 0;
      merged[label] = (merged[label] ?? 0) + share * scorer.bias;
      for (let feature = 0; feature < features; feature += 1) {
        const at = feature * labels + label;
        exact[at] = (exact[at] ?? 0) + share * (scorer.weights[feature] ?? 0);
      }
    }
  }
  const scale = (largestBut(exact, 1e-4) || 1) / stepsMax;
  const weights = Int8Array.from(exact, (weight) =>
    Math.max(-stepsMax, Math.min(stepsMax, Math.round(weight / scale))),
  );
  return { weights, scale, biases: merged };
}

/** The largest size among the values, leaving out this share of the very largest. */
function largestBut(values: Float32Array, share: number): number {
  const sizes = values.map((value) => Math.abs(value)).sort();
  return sizes[Math.floor((sizes.length - 1) * (1 - share))] ?? 0;
}
