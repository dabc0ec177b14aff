import {
  expectedCalibrationError,
  macroF1,
  reliabilityOf,
  scoreLabels,
  type Classifier,
  type LabelScore,
  type ReliabilityBin,
} from '#algorithms/text-classifier/index.ts';

export interface Measured {
  readonly texts: number;
  readonly macroF1: number;
  readonly ece: number;
  readonly labels: readonly LabelScore[];
  readonly reliability: readonly ReliabilityBin[];
}

/** How right a classifier is about texts that a person labelled. */
export function measure(
  classifier: Classifier,
  texts: readonly { readonly label: string; readonly text: string }[],
): Measured {
  const answers = texts.map(({ label, text }) => {
    const answer = classifier.classify(classifier.wordsOf(text));
    const { label: given, confidence } = answer;
    return { expected: label, given, confidence, right: given === label };
  });
  const labels = scoreLabels(answers, classifier.labels);
  const reliability = reliabilityOf(answers);
  return {
    texts: texts.length,
    macroF1: macroF1(labels),
    ece: expectedCalibrationError(reliability),
    labels,
    reliability,
  };
}
