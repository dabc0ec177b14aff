import { createSimilarIndex } from '#algorithms/similar-index/index.ts';
import { readMergeBackground, readModel } from '#modules/triage/index.ts';
import { quantile, rounded } from '../statistics.ts';
import { syntheticMessages } from './synthetic-messages.ts';

export interface SimilarFigures {
  readonly matters: number;
  readonly similarP50Ms: number;
  readonly similarP95Ms: number;
  readonly similarMaxMs: number;
  /** The same by the processor's own clock, which other programs do not slow down. */
  readonly similarP95CpuMs: number;
  /** Of the queries with other messages of their problem, how many find one among the first ten. */
  readonly similarFound: number;
  readonly addPerS: number;
  /** What the index takes in memory: its tables, and all that the process grew by. */
  readonly indexMB: number;
  readonly grownMB: number;
}

const queries = 500;
const limit = 10;
const mebibyte = 2 ** 20;
const progressEvery = 250_000;

/** Fills the index with made-up matters, then asks for what is like others that are not in it. */
export function measureSimilar(matters: number, tell: (line: string) => void): SimilarFigures {
  const { words } = readModel().model.vocabulary;
  const message = syntheticMessages(words, { messages: matters, seed: 1 });
  const index = createSimilarIndex(readMergeBackground().counts);
  const grownFrom = memoryUsed();
  const problemOf = new Int32Array(matters);
  let addMs = 0;
  for (let number = 0; number < matters; number += 1) {
    const { problem, ...one } = message(number);
    problemOf[number] = problem;
    const startedAt = performance.now();
    index.add(idOf(number), one);
    addMs += performance.now() - startedAt;
    if ((number + 1) % progressEvery === 0) tell(`${number + 1} matters indexed`);
  }
  const grown = memoryUsed() - grownFrom;
  const known = new Set(problemOf);
  const times: number[] = [];
  const cpuTimes: number[] = [];
  let asked = 0;
  let found = 0;
  for (let number = 0; number < queries; number += 1) {
    const { problem, ...one } = message(matters + number);
    const startedAt = performance.now();
    const usedBefore = process.cpuUsage();
    const answers = index.find(one, limit);
    const { user, system } = process.cpuUsage(usedBefore);
    times.push(performance.now() - startedAt);
    cpuTimes.push((user + system) / 1e3);
    if (!known.has(problem)) continue;
    asked += 1;
    if (answers.some(({ id }) => problemOf[numberOf(id)] === problem)) found += 1;
  }
  return {
    matters,
    similarP50Ms: rounded(quantile(times, 0.5), 1),
    similarP95Ms: rounded(quantile(times, 0.95), 1),
    similarMaxMs: rounded(quantile(times, 1), 1),
    similarP95CpuMs: rounded(quantile(cpuTimes, 0.95), 1),
    similarFound: rounded(found / asked, 4),
    addPerS: rounded((matters * 1e3) / addMs),
    indexMB: rounded(index.bytes() / mebibyte),
    grownMB: rounded(grown / mebibyte),
  };
}

function memoryUsed(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** As long as the ids of the platform, which take their room too. */
function idOf(number: number): string {
  return `0193a000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

function numberOf(id: string | number): number {
  return Number.parseInt(String(id).slice(-12), 16);
}
