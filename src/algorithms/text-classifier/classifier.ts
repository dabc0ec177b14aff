import { explainAnswer, type Reason } from './explain.ts';
import { createSegmenter } from './segmenter.ts';
import type { TextModel } from './text-model.ts';
import { softmax } from './train-softmax.ts';
import { createVectoriser } from './vectoriser.ts';

/** What a text is about, how sure that is, and what speaks for it. */
export interface Answer {
  readonly label: string;
  /** Of the answers given with 0.9, nine in ten are right. */
  readonly confidence: number;
  /** In the order of the model's labels; together 1. */
  readonly probabilities: readonly number[];
}

export interface ExplainedAnswer extends Answer {
  /** The label that came second: the reasons say why not this one. */
  readonly runnerUp: string;
  readonly reasons: readonly Reason[];
}

export interface Classifier {
  readonly labels: readonly string[];
  /** The telling words of a text, as the classifier reads them. */
  wordsOf(text: string): readonly string[];
  classify(words: readonly string[]): Answer;
  explain(words: readonly string[]): ExplainedAnswer;
}

/**
 * Makes a model answer. Linear and deterministic: the same words get the same answer.
 *
 * @example
 * const classifier = createClassifier(model);
 * classifier.classify(classifier.wordsOf('路灯坏了，晚上很黑')).label // '城乡建设'
 */
export function createClassifier(model: TextModel): Classifier {
  const segment = createSegmenter(model.vocabulary);
  const vectoriser = createVectoriser(model.space);
  const answer = (words: readonly string[]) => {
    const vector = vectoriser.vectorOf(words);
    const probabilities = softmax(scoresOf(model, vector.features, vector.values));
    const [first, second] = firstTwo(probabilities);
    return { vector, probabilities, first, second };
  };
  return {
    labels: model.labels,
    wordsOf: segment,
    classify: (words) => {
      const { probabilities, first } = answer(words);
      return told(model, probabilities, first);
    },
    explain: (words) => {
      const { vector, probabilities, first, second } = answer(words);
      return {
        ...told(model, probabilities, first),
        runnerUp: model.labels[second] ?? '',
        reasons: explainAnswer(model, vectoriser.index, { words, vector, first, second }),
      };
    },
  };
}

function told(model: TextModel, probabilities: Float64Array, first: number): Answer {
  return {
    label: model.labels[first] ?? '',
    confidence: probabilities[first] ?? 0,
    probabilities: [...probabilities],
  };
}

function scoresOf(model: TextModel, features: Int32Array, values: Float64Array): Float64Array {
  const labels = model.labels.length;
  const sums = new Float64Array(labels);
  for (let at = 0; at < features.length; at += 1) {
    const base = (features[at] ?? 0) * labels;
    const value = values[at] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      sums[label] = (sums[label] ?? 0) + (model.weights[base + label] ?? 0) * value;
    }
  }
  return sums.map((sum, label) => sum * model.scale + (model.biases[label] ?? 0));
}

function firstTwo(probabilities: Float64Array): [first: number, second: number] {
  const order = [...probabilities.keys()].sort(
    (one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0),
  );
  return [order[0] ?? 0, order[1] ?? 0];
}
