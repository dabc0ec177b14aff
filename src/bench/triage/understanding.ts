import {
  expectedCalibrationError,
  macroF1,
  reliabilityOf,
  scoreLabels,
  type Classifier,
} from '#algorithms/text-classifier/index.ts';
import {
  messageText,
  readMessage,
  readUnderstanding,
  understandingPlan,
  type Message,
  type MessageReading,
  type UnderstandingAspect,
} from '#modules/triage/index.ts';
import { rounded } from '../statistics.ts';
import type { Measured } from './measure.ts';
import { renderMeasured } from './render.ts';
import { readLabelledReadings, type ReadAppeal } from './understanding-labels.ts';

export interface AspectFigures {
  readonly texts: number;
  readonly accuracy: number;
  /** Of those that were drawn at random, not searched for by rare words. */
  readonly accuracyDrawn: number;
  /** What always giving the commonest answer would reach. */
  readonly accuracyCommonest: number;
  readonly macroF1: number;
  readonly ece: number;
}

export interface UnderstandingFigures extends Readonly<Record<UnderstandingAspect, AspectFigures>> {
  /** Messages a second on one core with everything told: label, reasons, the rest and the facts. */
  readonly wholePerS: number;
}

/** The appeals are of that year; those without a time are read as if written at its end. */
const at = new Date('2019-12-31T04:00:00Z');

const aspects: readonly UnderstandingAspect[] = ['kind', 'urgency', 'mood'];

interface Judged {
  readonly expected: string;
  readonly given: string;
  /** Null where a rule decided. */
  readonly confidence: number | null;
  readonly isDrawn: boolean;
}

/** Kind, urgency and mood on the half of the labelled appeals that nothing was tuned on. */
export function benchUnderstanding(
  appeals: string,
  { classifier, messages }: { classifier: Classifier; messages: readonly Message[] },
  tell: (line: string) => void,
): UnderstandingFigures {
  const model = readUnderstanding();
  const read = readLabelledReadings(appeals, 'report').map((labelled) => ({
    labelled,
    reading: readMessage(model, labelled.appeal, labelled.appeal.at ?? at),
  }));
  const figures = aspects.map((aspect) => {
    const judged = read.map(({ labelled, reading }) => judgedOf(aspect, labelled, reading));
    const { labels } = understandingPlan[aspect];
    const measured = measureJudged(judged, labels);
    tell(renderMeasured(`Report half, ${aspect}`, measured));
    return [aspect, { ...sharesOf(judged), ...figuresOf(measured) }] as const;
  });
  return {
    ...(Object.fromEntries(figures) as Record<UnderstandingAspect, AspectFigures>),
    wholePerS: speedOf(messages, (message) => {
      classifier.explain(classifier.wordsOf(messageText(message)));
      readMessage(model, message, at);
    }),
  };
}

function judgedOf(
  aspect: UnderstandingAspect,
  labelled: ReadAppeal,
  reading: MessageReading,
): Judged {
  const { value, confidence } = reading[aspect];
  return {
    expected: labelled[aspect],
    given: value,
    confidence,
    isDrawn: labelled.drawn === 'random',
  };
}

function measureJudged(judged: readonly Judged[], labels: readonly string[]): Measured {
  const scores = scoreLabels(judged, labels);
  const reliability = reliabilityOf(
    judged.flatMap(({ expected, given, confidence }) =>
      confidence === null ? [] : [{ confidence, right: expected === given }],
    ),
  );
  return {
    texts: judged.length,
    macroF1: macroF1(scores),
    ece: expectedCalibrationError(reliability),
    labels: scores,
    reliability,
  };
}

function sharesOf(judged: readonly Judged[]) {
  const rightOf = (some: readonly Judged[]) =>
    some.filter(({ expected, given }) => expected === given).length / Math.max(1, some.length);
  const counts = new Map<string, number>();
  for (const { expected } of judged) counts.set(expected, (counts.get(expected) ?? 0) + 1);
  return {
    accuracy: rounded(rightOf(judged), 3),
    accuracyDrawn: rounded(rightOf(judged.filter(({ isDrawn }) => isDrawn)), 3),
    accuracyCommonest: rounded(Math.max(...counts.values()) / Math.max(1, judged.length), 3),
  };
}

function figuresOf(measured: Measured) {
  return {
    texts: measured.texts,
    macroF1: rounded(measured.macroF1, 3),
    ece: rounded(measured.ece, 3),
  };
}

function speedOf(messages: readonly Message[], read: (message: Message) => void): number {
  const startedAt = performance.now();
  for (const message of messages) read(message);
  return rounded((messages.length * 1e3) / (performance.now() - startedAt));
}
