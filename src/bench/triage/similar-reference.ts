import { createSimilarIndex } from '#algorithms/similar-index/index.ts';
import { readAppealLines, readMergeBackground } from '#modules/triage/index.ts';
import { rounded } from '../statistics.ts';
import { readTopicsReference } from './topics-reference.ts';

/** Of real messages that others tell of too, on the report half of the reference. */
export interface SimilarReferenceFigures {
  readonly queries: number;
  /** How many have one of the others as the first answer, and among the first five. */
  readonly first: number;
  readonly firstFive: number;
}

const limit = 6;
const dayMs = 86_400_000;

/** Asks the index of all unlabelled messages for what is like each message of a known problem. */
export function measureSimilarOnReference(lines: string): SimilarReferenceFigures {
  const appeals = readAppealLines(lines, 'unlabelled-messages.jsonl');
  const reference = readTopicsReference(appeals);
  const index = createSimilarIndex(readMergeBackground().counts);
  const messages = appeals.map(({ id, subject, detail, at }) => ({
    id: Number(id),
    message: { subject, detail, day: (at?.getTime() ?? 0) / dayMs },
  }));
  for (const { id, message } of messages) index.add(id, message);
  const ranks = messages.flatMap(({ id, message }) => {
    const cluster = reference.clusterOf(id);
    if (cluster?.half !== 'report') return [];
    const others = index.find(message, limit).filter((found) => found.id !== id);
    return [others.findIndex((found) => cluster.ids.includes(Number(found.id)))];
  });
  const share = (most: number): number =>
    rounded(ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length, 4);
  return { queries: ranks.length, first: share(1), firstFive: share(5) };
}
