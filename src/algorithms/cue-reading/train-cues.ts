import { fitSharpness, trainSoftmax, applyLayer } from '#algorithms/text-classifier/index.ts';
import type { CueHit } from './cue.ts';
import { cueValues, type CueModel } from './read-cues.ts';

/** A text by its cues, and what a person called it. */
export interface LabelledCues {
  readonly label: string;
  readonly hits: readonly CueHit[];
  /** Belongs to every training and to no test: written for a label that is rare. */
  readonly isExample: boolean;
}

interface CuePlan {
  readonly labels: readonly string[];
  readonly cues: readonly string[];
  readonly penalty: number;
}

const folds = 5;
const steps = 600;

/**
 * Learns how much each cue says, and makes the confidence hold: the weights are sharpened or
 * softened by one factor, fitted on texts that a fold had not seen (Guo et al., ICML 2017).
 */
export function trainCues(texts: readonly LabelledCues[], plan: CuePlan): CueModel {
  const { scores, answers } = scoreUnseen(texts, plan);
  const sharpness = fitSharpness(scores, answers);
  const { matrix, biases } = fit(texts, plan);
  const rounded = (value: number) => Math.round(value * sharpness * 1e3) / 1e3;
  return {
    labels: plan.labels,
    cues: plan.cues,
    weights: matrix.map((row) => [...row].map(rounded)),
    biases: [...biases].map(rounded),
  };
}

/** How each text is scored by a model that has not seen it; examples are left out. */
export function scoreUnseen(
  texts: readonly LabelledCues[],
  plan: CuePlan,
): { readonly scores: Float64Array[]; readonly answers: number[] } {
  const scores: Float64Array[] = [];
  const answers: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isTested = (text: LabelledCues, at: number) => !text.isExample && at % folds === fold;
    const layer = fit(
      texts.filter((text, at) => !isTested(text, at)),
      plan,
    );
    for (const text of texts.filter(isTested)) {
      scores.push(applyLayer(layer, cueValues(plan.cues, text.hits)));
      answers.push(plan.labels.indexOf(text.label));
    }
  }
  return { scores, answers };
}

function fit(texts: readonly LabelledCues[], { labels, cues, penalty }: CuePlan) {
  return trainSoftmax(
    texts.map(({ hits }) => cueValues(cues, hits)),
    texts.map(({ label }) => labels.indexOf(label)),
    { classes: labels.length, penalty, steps },
  );
}
