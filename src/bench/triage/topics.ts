import { findTopics, readAppealLines, readMergeMeans } from '#modules/triage/index.ts';
import { rounded } from '../statistics.ts';
import { scoreTopics, type TopicScores } from './score-topics.ts';
import { readTopicsReference } from './topics-reference.ts';

/** On the half of the reference that nothing was tuned on. */
export interface TopicFigures extends TopicScores {
  /** From the parsed messages to the topics, the background read from disk included. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly messages: number;
  readonly topics: number;
  /** The same scores on the half that weights and thresholds were chosen on. */
  readonly tuning: TopicScores;
}

/** Finds the topics of the unlabelled messages and lays them beside what a reader found. */
export function measureTopics(lines: string, tell: (line: string) => void): TopicFigures {
  const appeals = readAppealLines(lines, 'unlabelled-messages.jsonl');
  const startedAt = performance.now();
  const usedBefore = process.cpuUsage();
  const topics = findTopics(appeals, readMergeMeans());
  const { user, system } = process.cpuUsage(usedBefore);
  const seconds = (performance.now() - startedAt) / 1e3;
  const reference = readTopicsReference(appeals);
  const found = topics.map(({ ids }) => ids.map(Number));
  const report = roundedScores(scoreTopics(found, reference, 'report'));
  for (const { heat, people, ids, name } of topics.slice(0, 10)) {
    tell(`${String(heat).padStart(6)}  ${people} people, ${ids.length} messages: ${name}`);
  }
  return {
    ...report,
    seconds: rounded(seconds, 1),
    cpuSeconds: rounded((user + system) / 1e6, 1),
    messages: appeals.length,
    topics: topics.length,
    tuning: roundedScores(scoreTopics(found, reference, 'tuning')),
  };
}

function roundedScores(scores: TopicScores): TopicScores {
  return {
    ...scores,
    pairPrecision: rounded(scores.pairPrecision, 4),
    pairRecall: rounded(scores.pairRecall, 4),
    clusterPrecision: rounded(scores.clusterPrecision, 4),
    clusterRecall: rounded(scores.clusterRecall, 4),
  };
}
