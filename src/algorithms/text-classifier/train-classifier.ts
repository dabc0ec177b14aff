import { seededRandom } from '#algorithms/seeded-random/index.ts';
import type { FeatureView } from './feature-views.ts';
import { fitSharpness } from './fit-sharpness.ts';
import { mergeScorers } from './merge-scorers.ts';
import { scoresOf, trainScorers, type ScorerFamily } from './scorer-families.ts';
import type { LabelledText, TextModel } from './text-model.ts';
import { applyLayer, softmax, trainSoftmax, type SoftmaxLayer } from './train-softmax.ts';
import type { LinearScorer } from './train-svm.ts';
import { createVectoriser, learnFeatureSpace, type FeatureSpace } from './vectoriser.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface TrainingPlan {
  readonly views: readonly FeatureView[];
  readonly families: readonly ScorerFamily[];
  readonly folds: number;
  readonly penalty: number;
  readonly seed: number;
}

export interface TrainedClassifier {
  readonly model: TextModel;
  /** For each text the probabilities that a classifier gives which has not seen it. */
  readonly unseen: readonly Float64Array[];
}

const softmaxSteps = 400;

/**
 * Trains the scorers, learns from texts that they have not seen (by folds) how to weigh them into
 * probabilities, and merges all into one model. The same texts in the same order with the same seed
 * give the same model.
 */
export function trainClassifier(
  texts: readonly LabelledText[],
  vocabulary: Vocabulary,
  plan: TrainingPlan,
  tell: (done: number, all: number) => void = () => undefined,
): TrainedClassifier {
  const labels = [...new Set(texts.map(({ label }) => label))].sort();
  const labelOf = texts.map(({ label }) => labels.indexOf(label));
  const foldOf = foldsOf(labelOf, plan);
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < plan.folds; fold += 1) {
    const learnt = foldOf.map((own) => own !== fold);
    const { space, scorers } = fit(texts, labelOf, learnt, plan);
    const vectoriser = createVectoriser(space);
    for (const [index, { words }] of texts.entries()) {
      if (foldOf[index] === fold) scores[index] = scoresOf(scorers, vectoriser.vectorOf(words));
    }
    tell(fold + 1, plan.folds + 1);
  }
  const { layer, unseen } = stack(scores, labelOf, foldOf, plan);
  const { space, scorers } = fit(
    texts,
    labelOf,
    texts.map(() => true),
    plan,
  );
  tell(plan.folds + 1, plan.folds + 1);
  const merged = mergeScorers(scorers, layer, space.hashes.length);
  return { model: { labels, vocabulary, space, ...merged }, unseen };
}

interface Stacked {
  readonly layer: SoftmaxLayer;
  readonly unseen: readonly Float64Array[];
}

/** The layer over the scores; what it says of a text comes from a layer that has not seen it. */
function stack(
  scores: readonly Float64Array[],
  labelOf: readonly number[],
  foldOf: readonly number[],
  { folds, penalty }: TrainingPlan,
): Stacked {
  const layerOf = (takes: (index: number) => boolean): SoftmaxLayer =>
    trainSoftmax(
      scores.filter((_, index) => takes(index)),
      labelOf.filter((_, index) => takes(index)),
      { classes: Math.max(...labelOf) + 1, penalty, steps: softmaxSteps },
    );
  const layers = Array.from({ length: folds }, (_, fold) =>
    layerOf((index) => foldOf[index] !== fold),
  );
  const judged = scores.map((row, index) => {
    const layer = layers[foldOf[index] ?? 0];
    return layer ? applyLayer(layer, row) : row;
  });
  const sharpness = fitSharpness(judged, labelOf);
  return {
    layer: sharpened(
      layerOf(() => true),
      sharpness,
    ),
    unseen: judged.map((row) => softmax(row.map((score) => score * sharpness))),
  };
}

function sharpened({ matrix, biases }: SoftmaxLayer, sharpness: number): SoftmaxLayer {
  return {
    matrix: matrix.map((row) => row.map((weight) => weight * sharpness)),
    biases: biases.map((bias) => bias * sharpness),
  };
}

interface Fitted {
  readonly space: FeatureSpace;
  readonly scorers: readonly LinearScorer[];
}

function fit(
  texts: readonly LabelledText[],
  labelOf: readonly number[],
  learnt: readonly boolean[],
  { views, families, seed }: TrainingPlan,
): Fitted {
  const words = texts.filter((_, index) => learnt[index]).map((text) => text.words);
  const space = learnFeatureSpace(words, views);
  const vectoriser = createVectoriser(space);
  const scorers = trainScorers(
    words.map((text) => vectoriser.vectorOf(text)),
    labelOf.filter((_, index) => learnt[index]),
    { families, viewSizes: space.sizes, labels: Math.max(...labelOf) + 1, seed },
  );
  return { space, scorers };
}

/** Every label spread evenly over the folds. */
function foldsOf(labelOf: readonly number[], { folds, seed }: TrainingPlan): number[] {
  const foldOf: number[] = [];
  const dealt: number[] = [];
  for (const index of seededRandom(seed).shuffle([...labelOf.keys()])) {
    const label = labelOf[index] ?? 0;
    dealt[label] = (dealt[label] ?? 0) + 1;
    foldOf[index] = dealt[label] % folds;
  }
  return foldOf;
}
