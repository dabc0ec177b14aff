import { compareProfiles } from './compare.ts';
import { likelihoodOf, type Judgement } from './likelihood.ts';
import type { MessageProfile } from './profile.ts';

/** Two messages, by their places in the list, and how likely they are about the same problem. */
export interface LikelyPair {
  readonly one: number;
  readonly other: number;
  readonly likelihood: number;
}

/** A pair of characters in more messages than this leads from none to another. */
const holdersMax = 1000;
/** Messages that share less than this of what is rare in them are not compared. */
const sharedMin = 0.04;

/**
 * The pairs of messages worth comparing, each once: an index from every rarer pair of characters to
 * the messages that hold it, so that not every message is laid beside every other (C. Buckley, A.
 * Lewit, "Optimization of inverted vector searches", SIGIR 1985).
 */
export function visitCandidates(
  profiles: readonly MessageProfile[],
  visit: (one: number, other: number) => void,
): void {
  const textsWith = new Map<number, number>();
  for (const { pairs } of profiles) {
    for (const pair of pairs) textsWith.set(pair, (textsWith.get(pair) ?? 0) + 1);
  }
  const holders = new Map<number, Holders>();
  const shared = new Float64Array(profiles.length);
  for (const [other, { pairs, weights }] of profiles.entries()) {
    const touched: number[] = [];
    for (const [at, pair] of pairs.entries()) {
      const held = textsWith.get(pair) ?? 0;
      if (held < 2 || held > holdersMax) continue;
      const weight = weights[at] ?? 0;
      const before = holders.get(pair) ?? { profiles: [], weights: [] };
      if (before.profiles.length === 0) holders.set(pair, before);
      for (const [index, one] of before.profiles.entries()) {
        if (shared[one] === 0) touched.push(one);
        shared[one] = (shared[one] ?? 0) + (before.weights[index] ?? 0) * weight;
      }
      before.profiles.push(other);
      before.weights.push(weight);
    }
    for (const one of touched) {
      if ((shared[one] ?? 0) >= sharedMin) visit(one, other);
      shared[one] = 0;
    }
  }
}

/** The messages so far that hold a pair, and what it says of each. */
interface Holders {
  readonly profiles: number[];
  readonly weights: number[];
}

/** The pairs that are likely enough to be looked at further. */
export function findLikelyPairs(
  profiles: readonly MessageProfile[],
  judgement: Judgement,
  likelihoodMin: number,
): LikelyPair[] {
  const found: LikelyPair[] = [];
  visitCandidates(profiles, (one, other) => {
    const [left, right] = [profiles[one], profiles[other]];
    if (!left || !right) return;
    const likelihood = likelihoodOf(compareProfiles(left, right), judgement);
    if (likelihood >= likelihoodMin) found.push({ one, other, likelihood });
  });
  return found;
}
