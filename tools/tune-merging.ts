import { parseArgs } from 'node:util';
import {
  compareProfiles,
  findLikelyPairs,
  groupByAverage,
  signsOf,
  visitCandidates,
  type Judgement,
  type MessageProfile,
} from '#algorithms/same-problem/index.ts';
import { createSegmenter } from '#algorithms/text-classifier/index.ts';
import {
  comparedOf,
  createProfiler,
  readAppealLines,
  readMergeBackground,
  readModel,
} from '#modules/triage/index.ts';
import { appealsFolder, readUnlabelled } from '../src/bench/triage/appeals.ts';
import { scoreTopics } from '../src/bench/triage/score-topics.ts';
import { readTopicsReference } from '../src/bench/triage/topics-reference.ts';

/**
 * Learns how much each sign counts for two messages being about the same problem, on the tuning
 * half of the reference alone, and prints what stands in domain/merge-judgement.ts, with the scores
 * of a few thresholds on the same half.
 *
 * npm exec tsx tools/tune-merging.ts -- --appeals ../shared/data/appeals
 */
const { values } = parseArgs({ options: { appeals: { type: 'string', default: appealsFolder } } });

interface Example {
  readonly signs: readonly number[];
  readonly same: boolean;
  /** Clusters of any size count alike. */
  readonly weight: number;
}

const appeals = readAppealLines(readUnlabelled(values.appeals), 'unlabelled-messages.jsonl');
const reference = readTopicsReference(appeals);
const wordsOf = createSegmenter(readModel().model.vocabulary);
const profile = createProfiler(appeals, { ...readMergeBackground(), wordsOf });
const profiles = appeals.map((appeal) => profile(comparedOf(appeal)));
const ids = appeals.map(({ id }) => Number(id));

const judgement = fit(examplesOf(profiles));
console.log(JSON.stringify(judgement));
const pairs = findLikelyPairs(profiles, judgement, 0.01);
for (const averageMin of [0.22, 0.25, 0.28, 0.31, 0.34, 0.37, 0.4]) {
  const found = groupByAverage(profiles.length, pairs, averageMin).map((group) =>
    group.map((at) => ids[at] ?? 0),
  );
  const scores = Object.entries(scoreTopics(found, reference, 'tuning')).map(
    ([name, value]) => `${name} ${Math.round(value * 1000) / 1000}`,
  );
  console.log(`${averageMin}: ${found.length} topics, ${scores.join(', ')}`);
}

function examplesOf(all: readonly MessageProfile[]): Example[] {
  const examples: Example[] = [];
  visitCandidates(all, (one, other) => {
    const [left, right] = [ids[one] ?? 0, ids[other] ?? 0];
    const isTuning = [left, right].every(
      (id) => reference.isKnown(id) && reference.halfOf(id) === 'tuning',
    );
    const [a, b] = [all[one], all[other]];
    if (!isTuning || !a || !b) return;
    const cluster = reference.clusterOf(left);
    const same = cluster !== undefined && cluster === reference.clusterOf(right);
    // Half of the pairs that do not belong together lie across the halves and are not seen here.
    const weight = same ? 2 / cluster.ids.length : 2;
    examples.push({ signs: signsOf(compareProfiles(a, b)), same, weight });
  });
  return examples;
}

/** Logistic regression with a small penalty, by Newton's method on standardised signs. */
function fit(examples: readonly Example[]): Judgement {
  const penalty: number = 1e-3;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const signs = examples[0]?.signs.length ?? 0;
  const mean = (of: (example: Example) => number): number =>
    examples.reduce((sum, example) => sum + of(example) * example.weight, 0) / total;
  const means = Array.from({ length: signs }, (_, at) => mean((one) => one.signs[at] ?? 0));
  const spreads = means.map((middle, at) =>
    Math.sqrt(mean((one) => ((one.signs[at] ?? 0) - middle) ** 2)),
  );
  const rows = examples.map(({ signs: row }) => [
    ...row.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ]);
  const dot = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  let found: number[] = Array.from({ length: signs + 1 }, () => 0);
  for (let round = 0; round < 30; round += 1) {
    const gradient = found.map((value, at) => (at < signs ? penalty * value : 0));
    const curve = found.map((_, row) => found.map((_, at) => (row === at ? penalty : 0)));
    for (const [at, row] of rows.entries()) {
      const { same, weight } = examples[at] ?? { same: false, weight: 0 };
      const chance = 1 / (1 + Math.exp(-dot(found, row)));
      for (const [i, left] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + ((chance - Number(same)) * weight * left) / total;
        const line = curve[i] ?? [];
        for (const [j, right] of row.entries()) {
          line[j] = (line[j] ?? 0) + (chance * (1 - chance) * weight * left * right) / total;
        }
      }
    }
    const step = solve(curve, gradient);
    found = found.map((value, at) => value - (step[at] ?? 0));
  }
  const weights = found.slice(0, signs).map((value, at) => value / (spreads[at] ?? 1));
  const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;
  return {
    bias: rounded((found[signs] ?? 0) - dot(weights, means)),
    weights: weights.map(rounded),
  };
}

/** Gaussian elimination; the table is positive definite, so no rows need to change places. */
function solve(table: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = table.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const scale = 1 / (pivot[at] ?? 1);
    for (const [i, value] of pivot.entries()) pivot[i] = value * scale;
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0;
      if (other !== at)
        for (const [i, value] of pivot.entries()) row[i] = (row[i] ?? 0) - factor * value;
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
