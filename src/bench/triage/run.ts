import { messageText, readMessages, readModel, fingerprintOf } from '#modules/triage/index.ts';
import { createClassifier, type Classifier } from '#algorithms/text-classifier/index.ts';
import { median, rounded } from '../statistics.ts';
import { readAppeals, readUnlabelled } from './appeals.ts';
import { measureLocate, type LocateFigures } from './locate.ts';
import { measure } from './measure.ts';
import { renderMeasured } from './render.ts';
import { measureSimilar, type SimilarFigures } from './similar.ts';
import { measureWired, type WiredFigures } from './similar-in-database.ts';
import { measureSimilarOnReference, type SimilarReferenceFigures } from './similar-reference.ts';
import { measureTopics, type TopicFigures } from './topics.ts';
import { benchUnderstanding, type UnderstandingFigures } from './understanding.ts';

export interface TriageFigures {
  /** Over the labels, on the part of the appeals that nothing was tuned on. */
  readonly macroF1: number;
  readonly ece: number;
  /** The same texts with no borders between their words: the segmenter finds them. */
  readonly macroF1Joined: number;
  /** On messages of that part as people wrote them. */
  readonly macroF1Raw: number;
  readonly rawTexts: number;
  /** Raw messages a second on one core, cutting into words included. */
  readonly classifyPerS: number;
  /** The same by the processor's own clock, which other programs do not slow down. */
  readonly classifyPerCpuS: number;
  readonly model: string;
  /** Kind, urgency and mood, on appeals that one person labelled. */
  readonly understand: UnderstandingFigures;
  /** The place that a text is about, by the names on a map. */
  readonly locate: LocateFigures;
  readonly topics: TopicFigures;
  /** A search among all matters, as it takes on the clock. */
  readonly similarP95Ms: number;
  /** The same as the cell asks it: in its database, compared word by word. */
  readonly similarWired: WiredFigures;
  readonly similar: SimilarFigures & { readonly reference: SimilarReferenceFigures };
}

interface TriageBenchOptions {
  readonly appeals: string;
  /** How many made-up matters to search among. */
  readonly matters: number;
  readonly tell: (line: string) => void;
}

const rounds = 5;

/** The shipped model, on appeals it has not seen. */
export async function runTriageBench({
  appeals,
  matters,
  tell,
}: TriageBenchOptions): Promise<TriageFigures> {
  const { card, model } = readModel();
  const classifier = createClassifier(model);
  const { train, report, rawReport } = readAppeals(appeals);
  if (fingerprintOf(train) !== card.fingerprint) {
    tell(`The model ${card.version} was learned from another training part: it may know these.`);
  }
  const cut = report.map(({ label, words }) => ({ label, text: words.join(' ') }));
  const joined = report.map(({ label, words }) => ({ label, text: words.join('') }));
  const measured = measure(classifier, cut);
  const measuredJoined = measure(classifier, joined);
  const measuredRaw = measure(classifier, rawReport);
  tell(renderMeasured('Report part', measured));
  tell(renderMeasured('Report part, borders of words removed', measuredJoined));
  tell(renderMeasured('Raw messages of the report part', measuredRaw));
  const unlabelled = readUnlabelled(appeals);
  const messages = readMessages(unlabelled, 'unlabelled-messages.jsonl');
  const topics = measureTopics(unlabelled, tell);
  const similar = measureSimilar(matters, tell);
  return {
    macroF1: rounded(measured.macroF1, 4),
    ece: rounded(measured.ece, 4),
    macroF1Joined: rounded(measuredJoined.macroF1, 4),
    macroF1Raw: rounded(measuredRaw.macroF1, 4),
    rawTexts: measuredRaw.texts,
    ...speedOf(classifier, messages.map(messageText)),
    model: card.version,
    understand: benchUnderstanding(appeals, { classifier, messages }, tell),
    locate: await measureLocate(messages.map(messageText), tell),
    topics,
    similarP95Ms: similar.similarP95Ms,
    similarWired: await measureWired(matters, tell),
    similar: { ...similar, reference: measureSimilarOnReference(unlabelled) },
  };
}

function speedOf(
  classifier: Classifier,
  texts: readonly string[],
): Pick<TriageFigures, 'classifyPerS' | 'classifyPerCpuS'> {
  const speeds = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    const usedBefore = process.cpuUsage();
    for (const text of texts) classifier.classify(classifier.wordsOf(text));
    const { user, system } = process.cpuUsage(usedBefore);
    return {
      wall: (texts.length * 1e3) / (performance.now() - startedAt),
      cpu: (texts.length * 1e6) / (user + system),
    };
  });
  return {
    classifyPerS: rounded(median(speeds.map(({ wall }) => wall))),
    classifyPerCpuS: rounded(median(speeds.map(({ cpu }) => cpu))),
  };
}
