import { Refusal } from '#platform/refusal/refusal.ts';
import {
  createSegmenter,
  expectedCalibrationError,
  macroF1,
  reliabilityOf,
  scoreLabels,
  trainClassifier,
  type LabelledText,
  type TextModel,
  type TrainedClassifier,
  type Vocabulary,
} from '#algorithms/text-classifier/index.ts';
import { defaultPlan } from '../domain/default-plan.ts';
import { fingerprintOf } from '../domain/fingerprint.ts';
import type { ModelCard } from '../domain/model-card.ts';

export interface TrainedModel {
  readonly model: TextModel;
  readonly card: Omit<ModelCard, 'head'>;
}

interface Training {
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  /** The day, for the card. */
  readonly today: string;
  /** Told after each step, of how many. */
  readonly tell?: (done: number, all: number) => void;
}

const labelsMin = 2;
/** Fewer cannot be spread over the folds. */
const textsPerLabelMin = 5;

/**
 * Learns from texts without repetitions. Their words are cut once more by the segmenter that will
 * cut the messages to come, so that training and use see the same words.
 */
export function trainModel(
  texts: readonly LabelledText[],
  { vocabulary, seed, today, tell }: Training,
): TrainedModel {
  refuseTooLittle(texts);
  const segment = createSegmenter(vocabulary);
  const cut = texts.map(({ label, words }) => ({ label, words: segment(words.join(' ')) }));
  const trained = trainClassifier(cut, vocabulary, defaultPlan(seed), tell);
  const fingerprint = fingerprintOf(texts);
  return {
    model: trained.model,
    card: {
      version: `${today}-${fingerprint.slice(0, 8)}`,
      trainedOn: today,
      seed,
      trainingTexts: texts.length,
      fingerprint,
      crossValidated: scoresOf(texts, trained),
    },
  };
}

function scoresOf(
  texts: readonly LabelledText[],
  { model, unseen }: TrainedClassifier,
): ModelCard['crossValidated'] {
  const answers = texts.map(({ label }, index) => {
    const probabilities = unseen[index] ?? new Float64Array();
    const confidence = probabilities.reduce((most, one) => Math.max(most, one), 0);
    const given = model.labels[probabilities.indexOf(confidence)] ?? '';
    return { expected: label, given, confidence, right: given === label };
  });
  const labels = scoreLabels(answers, model.labels);
  return {
    macroF1: macroF1(labels),
    ece: expectedCalibrationError(reliabilityOf(answers)),
    labels,
  };
}

function refuseTooLittle(texts: readonly LabelledText[]): void {
  const counts = new Map<string, number>();
  for (const { label } of texts) counts.set(label, (counts.get(label) ?? 0) + 1);
  const rare = [...counts].filter(([, count]) => count < textsPerLabelMin).map(([label]) => label);
  if (counts.size >= labelsMin && rare.length === 0) return;
  throw tooFewTexts(rare);
}

/** @param rare the labels with too few */
export function tooFewTexts(rare: readonly string[] = []): Refusal {
  return new Refusal(
    'invalid',
    'triage.too_few_texts',
    {
      zh: `训练至少要 ${labelsMin} 个类别，每类去重后至少 ${textsPerLabelMin} 条。`,
      en:
        `Training takes at least ${labelsMin} labels with ${textsPerLabelMin} texts each, ` +
        'repetitions left out.',
    },
    { rare },
  );
}
