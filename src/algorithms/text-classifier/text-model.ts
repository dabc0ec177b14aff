import type { Vocabulary } from './vocabulary.ts';
import type { FeatureSpace } from './vectoriser.ts';

/** All that a trained classifier is: numbers and single words, none of the texts. */
export interface TextModel {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly space: FeatureSpace;
  /** One small number per feature and label, feature by feature; times `scale` it is the weight. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly biases: Float64Array;
}

/** A text whose words are known and whose label is right. */
export interface LabelledText {
  readonly label: string;
  readonly words: readonly string[];
}
