import { toUnitLength } from '#algorithms/word-meaning/index.ts';
import { compareProfiles } from './compare.ts';
import { likelihoodOf, type Judgement } from './likelihood.ts';
import type { MessageProfile } from './profile.ts';

/** What fewer people say may be what one of them says of everything. */
const peopleMin = 3;
/** A pair in at least this share of a group's subjects is what the group is about. */
const subjectShareMin = 0.25;

/**
 * Joins groups that as wholes say the same. Of a problem that hundreds write about, two messages
 * may have little in common while what each part has in common is the same: the middle of each
 * group is compared instead of its messages (centroids: J. J. Rocchio, "Relevance feedback in
 * information retrieval", 1971). Small groups stay as they are, so that nothing chains.
 */
export function joinGroups(
  profiles: readonly MessageProfile[],
  groups: readonly (readonly number[])[],
  judgement: Judgement,
  likelihoodMin: number,
): number[][] {
  const isWhole = (group: readonly number[]): boolean =>
    new Set(group.map((at) => profiles[at]?.person ?? at)).size >= peopleMin;
  const whole = groups
    .filter(isWhole)
    .map((group) => ({ group: [...group], middle: middleOf(profiles, group) }));
  for (let one = 0; one < whole.length; one += 1) {
    for (let other = one + 1; other < whole.length; other += 1) {
      const [left, right] = [whole[one], whole[other]];
      if (!left || !right) continue;
      const likeness = compareProfiles(left.middle, right.middle);
      if (likelihoodOf(likeness, judgement) < likelihoodMin) continue;
      const group = [...left.group, ...right.group].sort((a, b) => a - b);
      whole[one] = { group, middle: middleOf(profiles, group) };
      whole.splice(other, 1);
      // The new middle may be near to a group that was passed over.
      other = one;
    }
  }
  const small = groups.filter((group) => !isWhole(group)).map((group) => [...group]);
  return [...whole.map(({ group }) => group), ...small];
}

/** What the messages of a group say on average. */
function middleOf(profiles: readonly MessageProfile[], group: readonly number[]): MessageProfile {
  const members = group.flatMap((at) => profiles[at] ?? []);
  const sums = new Map<number, { weight: number; rarity: number; subjects: number }>();
  for (const { pairs, weights, rarities, inSubject } of members) {
    for (const [at, pair] of pairs.entries()) {
      const sum = sums.get(pair) ?? { weight: 0, rarity: rarities[at] ?? 0, subjects: 0 };
      sum.weight += weights[at] ?? 0;
      sum.subjects += inSubject[at] ?? 0;
      sums.set(pair, sum);
    }
  }
  const pairs = Int32Array.from(sums.keys()).sort();
  const of = (pair: number) => sums.get(pair) ?? { weight: 0, rarity: 0, subjects: 0 };
  const subjectsMin = members.length * subjectShareMin;
  const days = members.flatMap(({ day }) => day ?? []).sort((one, other) => one - other);
  return {
    pairs,
    weights: toUnitLength(Float32Array.from(pairs, (pair) => of(pair).weight)),
    rarities: Float32Array.from(pairs, (pair) => of(pair).rarity),
    inSubject: Uint8Array.from(pairs, (pair) => (of(pair).subjects >= subjectsMin ? 1 : 0)),
    meaning: meanOf(members.map(({ meaning }) => meaning)),
    matter: meanOf(members.map(({ matter }) => matter)),
    person: undefined,
    day: days[days.length >> 1],
    areas: [...new Set(members.flatMap(({ areas }) => areas))],
    places: [...new Set(members.flatMap(({ places }) => places))],
  };
}

function meanOf(directions: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(directions[0]?.length ?? 0);
  for (const direction of directions) {
    for (const [at, value] of direction.entries()) sum[at] = (sum[at] ?? 0) + value;
  }
  return toUnitLength(sum);
}
