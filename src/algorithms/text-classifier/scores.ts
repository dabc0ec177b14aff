/** How well one label is found. */
export interface LabelScore {
  readonly label: string;
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface JudgedLabel {
  readonly expected: string;
  readonly given: string;
}

/** Precision, recall and F1 of each label, in the order given. */
export function scoreLabels(
  answers: readonly JudgedLabel[],
  labels: readonly string[],
): LabelScore[] {
  return labels.map((label) => {
    const expected = answers.filter((answer) => answer.expected === label).length;
    const given = answers.filter((answer) => answer.given === label).length;
    const both = answers.filter(
      (answer) => answer.expected === label && answer.given === label,
    ).length;
    return {
      label,
      texts: expected,
      precision: both / Math.max(1, given),
      recall: both / Math.max(1, expected),
      f1: (2 * both) / Math.max(1, expected + given),
    };
  });
}

/** The mean F1, in which a rare label counts as much as a frequent one. */
export function macroF1(scores: readonly LabelScore[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length);
}
