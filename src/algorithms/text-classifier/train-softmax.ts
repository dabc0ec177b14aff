/** Turns scores into probabilities: softmax(matrix · scores + biases). */
export interface SoftmaxLayer {
  readonly matrix: readonly Float64Array[];
  readonly biases: Float64Array;
}

export interface SoftmaxOptions {
  readonly classes: number;
  /** How much large weights cost beside wrong probabilities, per example. */
  readonly penalty: number;
  readonly steps: number;
}

/**
 * Multinomial logistic regression by accelerated gradient descent (Y. Nesterov, 1983) with a step
 * that the data bounds (D. Böhning, "Multinomial logistic regression algorithm", 1992: the
 * curvature is at most half the squared length). Fitted on scores of texts that the scorers had not
 * seen it both stacks the scorers (D. Wolpert, "Stacked generalization", 1992) and calibrates them
 * (J. Platt, 1999; for many classes: C. Guo et al., "On calibration of modern neural networks",
 * ICML 2017).
 */
export function trainSoftmax(
  scores: readonly Float64Array[],
  labels: readonly number[],
  { classes, penalty, steps }: SoftmaxOptions,
): SoftmaxLayer {
  const width = (scores[0]?.length ?? 0) + 1;
  let squares = 0;
  for (const row of scores) squares += row.reduce((sum, value) => sum + value * value, 1);
  const rate = 1 / (squares / (2 * Math.max(1, scores.length)) + penalty);
  const weights = new Float64Array(classes * width);
  const ahead = new Float64Array(classes * width);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientAt(ahead, scores, labels, { classes, width, penalty });
    const momentum = step / (step + 3);
    for (let at = 0; at < weights.length; at += 1) {
      const moved = (ahead[at] ?? 0) - rate * (gradient[at] ?? 0);
      ahead[at] = moved + momentum * (moved - (weights[at] ?? 0));
      weights[at] = moved;
    }
  }
  const rows = Array.from({ length: classes }, (_, row) =>
    weights.slice(row * width, (row + 1) * width),
  );
  return {
    matrix: rows.map((row) => row.slice(0, width - 1)),
    biases: Float64Array.from(rows, (row) => row[width - 1] ?? 0),
  };
}

/** The layer's answer for one text, before the softmax. */
export function applyLayer({ matrix, biases }: SoftmaxLayer, scores: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row, index) =>
    row.reduce((sum, weight, at) => sum + weight * (scores[at] ?? 0), biases[index] ?? 0),
  );
}

/** Numbers that add up to 1, larger for larger scores. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

interface Shape {
  readonly classes: number;
  readonly width: number;
  readonly penalty: number;
}

function gradientAt(
  weights: Float64Array,
  scores: readonly Float64Array[],
  labels: readonly number[],
  { classes, width, penalty }: Shape,
): Float64Array {
  // The bias stands last in each row and costs nothing.
  const gradient = weights.map((weight, at) => (at % width === width - 1 ? 0 : penalty * weight));
  for (const [example, row] of scores.entries()) {
    const given = new Float64Array(classes);
    for (let label = 0; label < classes; label += 1) {
      let sum = weights[label * width + width - 1] ?? 0;
      for (let at = 0; at < row.length; at += 1) {
        sum += (weights[label * width + at] ?? 0) * (row[at] ?? 0);
      }
      given[label] = sum;
    }
    const shares = softmax(given);
    for (let label = 0; label < classes; label += 1) {
      const error = ((shares[label] ?? 0) - (labels[example] === label ? 1 : 0)) / scores.length;
      const base = label * width;
      for (let at = 0; at < row.length; at += 1) {
        gradient[base + at] = (gradient[base + at] ?? 0) + error * (row[at] ?? 0);
      }
      gradient[base + width - 1] = (gradient[base + width - 1] ?? 0) + error;
    }
  }
  return gradient;
}
