import type { LikelyPair } from './find-pairs.ts';
import { createPairQueue } from './pair-queue.ts';

/**
 * Groups that do not chain: two groups become one only when all their members together are likely
 * enough, on average, to belong together (average linkage: R. Sokal, C. Michener, "A statistical
 * method for evaluating systematic relationships", 1958). Pairs that are not given count as 0, so a
 * group cannot grow from link to link into something else. The likeliest two groups join first;
 * ties go to the first in the list. Groups come with their members in ascending order.
 */
export function groupByAverage(
  size: number,
  pairs: readonly LikelyPair[],
  averageMin: number,
): number[][] {
  const members: (number[] | undefined)[] = Array.from({ length: size }, (_, at) => [at]);
  const near: Map<number, number>[] = Array.from({ length: size }, () => new Map<number, number>());
  const queue = createPairQueue();
  for (const { one, other, likelihood } of pairs) {
    near[one]?.set(other, likelihood);
    near[other]?.set(one, likelihood);
    if (likelihood >= averageMin) queue.push(likelihood, one, other);
  }
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { one, other, average } = best;
    const [left, right] = [members[one], members[other]];
    // What was pushed before one of the two grew is out of date.
    if (!left || !right || near[one]?.get(other) !== average) continue;
    for (const [group, now] of join(near, one, other, left.length, right.length)) {
      if (now >= averageMin) queue.push(now, Math.min(one, group), Math.max(one, group));
    }
    members[one] = [...left, ...right];
    members[other] = undefined;
  }
  return members.flatMap((group) =>
    group && group.length > 1 ? [group.sort((left, right) => left - right)] : [],
  );
}

/** Gives the first group the second's neighbours; returns the new averages. */
function join(
  near: Map<number, number>[],
  one: number,
  other: number,
  sizeOne: number,
  sizeOther: number,
): Map<number, number> {
  const left = near[one] ?? new Map<number, number>();
  const right = near[other] ?? new Map<number, number>();
  const joined = new Map<number, number>();
  for (const group of new Set([...left.keys(), ...right.keys()])) {
    if (group === one || group === other) continue;
    const sum = (left.get(group) ?? 0) * sizeOne + (right.get(group) ?? 0) * sizeOther;
    const average = sum / (sizeOne + sizeOther);
    joined.set(group, average);
    near[group]?.delete(other);
    near[group]?.set(one, average);
  }
  near[one] = joined;
  near[other] = new Map();
  return joined;
}
