/** One row of a reliability table: answers given with a confidence in [from, to). */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  readonly meanConfidence: number;
  /** The share of these answers that were right. */
  readonly right: number;
}

export interface JudgedAnswer {
  readonly confidence: number;
  readonly right: boolean;
}

/** Is a confidence of 0.9 right nine times in ten? */
export function reliabilityOf(answers: readonly JudgedAnswer[], bins = 10): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = answers.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    );
    const mean = (value: (answer: JudgedAnswer) => number): number =>
      inside.reduce((sum, answer) => sum + value(answer), 0) / Math.max(1, inside.length);
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      answers: inside.length,
      meanConfidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  });
}

/**
 * The expected calibration error: how far confidence and the share of right answers lie apart, on
 * average over the answers (M. P. Naeini et al., "Obtaining well calibrated probabilities using
 * Bayesian binning", AAAI 2015).
 */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { answers }) => sum + answers, 0);
  return bins.reduce(
    (sum, { answers, meanConfidence, right }) =>
      sum + (Math.abs(meanConfidence - right) * answers) / Math.max(1, total),
    0,
  );
}
