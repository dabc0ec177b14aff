import type { SeededRandom } from '#algorithms/seeded-random/index.ts';

export interface Habit {
  /** Share of the time allowed that is usually needed. */
  readonly usual: number;
  /** Probability of missing the deadline. */
  readonly late: number;
}

/** Kept clear of the deadline: what is done at one moment together is recorded at its end. */
const shareMax = 0.65;
const shareMin = 0.03;
const spread = 0.55;

/**
 * How much of a deadline somebody takes: mostly a good part of it (log-normal, as times to
 * completion are), now and then more than there was.
 *
 * @returns minutes, or whatever unit `allowed` has.
 */
export function timeTaken(random: SeededRandom, allowed: number, habit: Habit): number {
  if (random.chance(habit.late)) return allowed * (1.05 + random.next() * random.next() * 2.5);
  const share = habit.usual * Math.exp(spread * normal(random));
  return allowed * Math.min(shareMax, Math.max(shareMin, share));
}

/** Roughly standard normal: three uniform numbers, summed and scaled. */
function normal(random: SeededRandom): number {
  return (random.next() + random.next() + random.next() - 1.5) * 2;
}

/** One of the keys, each as likely as its weight says. */
export function weighted<Key extends string>(
  random: SeededRandom,
  weights: { readonly [Name in Key]: number },
): Key {
  const entries = Object.entries(weights) as [Key, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  throw new RangeError('no weight is positive');
}
