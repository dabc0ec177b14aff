import { chanceOfAtLeast } from './chance-of-at-least.ts';

/** How often something came in each of some earlier spans of time, and in the latest one. */
export interface Series {
  readonly earlier: readonly number[];
  readonly latest: number;
}

export interface Surge<S extends Series> {
  readonly series: S;
  /** What the earlier spans let expect. */
  readonly expected: number;
  /** How likely so many are by chance alone. */
  readonly chance: number;
}

/** Fewer than this is nobody's surge. */
const latestMin = 3;

/**
 * The series whose latest count is more than chance explains, the least likely first. Each count is
 * held against a negative binomial whose mean is that of the series' earlier spans and whose
 * variance allows for two things: that the mean is only known from few spans, and that counts vary
 * more than a Poisson would (one dispersion for all series, by Pearson's statistic). Of what is
 * told, at most the share `falseShare` is chance (Benjamini and Hochberg 1995); the way of looking
 * is that of Farrington et al. 1996 for outbreaks, without seasons.
 *
 * @param falseShare e.g. 0.05
 */
export function findSurges<S extends Series>(all: readonly S[], falseShare: number): Surge<S>[] {
  const spread = dispersionOf(all);
  const tested = all
    .filter(({ latest }) => latest >= latestMin)
    .map((series) => ({ series, ...expectationOf(series, spread) }))
    .filter(({ series, expected }) => series.latest > expected)
    .sort((one, other) => one.chance - other.chance);
  // Whatever could have been told was tested, also what stayed low.
  const count = all.filter(
    ({ earlier, latest }) => latest > 0 || earlier.some((n) => n > 0),
  ).length;
  const told = tested.findLastIndex(
    ({ chance }, index) => chance <= (falseShare * (index + 1)) / count,
  );
  return tested.slice(0, told + 1);
}

function expectationOf({ earlier, latest }: Series, spread: number) {
  const total = sumOf(earlier);
  // Half an occurrence more than were seen (Jeffreys): what never came is not impossible.
  const expected = (total + 0.5) / earlier.length;
  const variance = spread * expected + expected ** 2 / (total + 0.5);
  return { expected, chance: chanceOfAtLeast(latest, expected, variance) };
}

/** By how much the counts vary more than a Poisson would; never less than 1. */
function dispersionOf(all: readonly Series[]): number {
  let statistic = 0;
  let freedom = 0;
  for (const { earlier } of all) {
    const mean = sumOf(earlier) / earlier.length;
    if (mean === 0) continue;
    statistic += sumOf(earlier.map((count) => (count - mean) ** 2 / mean));
    freedom += earlier.length - 1;
  }
  return freedom === 0 ? 1 : Math.max(1, statistic / freedom);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
