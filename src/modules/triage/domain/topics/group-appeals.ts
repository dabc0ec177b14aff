import { findLikelyPairs, groupByAverage, joinGroups } from '#algorithms/same-problem/index.ts';
import { mergeJudgement, sameTopicLikelihoodMin, topicLikelihoodMin } from '../merge-judgement.ts';
import type { Appeal } from '../read-appeals.ts';
import { comparedOf, createProfiler, type MergeMeans } from './profile-appeals.ts';

/** A pair less likely than this counts as 0 in an average anyway. */
const likelihoodMin = 0.01;

/** The appeals that tell of the same problem, two or more each; whoever stands alone is left. */
export function groupAppeals(appeals: readonly Appeal[], means: MergeMeans): Appeal[][] {
  const profile = createProfiler(appeals, means);
  const profiles = appeals.map((appeal) => profile(comparedOf(appeal)));
  const pairs = findLikelyPairs(profiles, mergeJudgement, likelihoodMin);
  const groups = groupByAverage(profiles.length, pairs, topicLikelihoodMin);
  return joinGroups(profiles, groups, mergeJudgement, sameTopicLikelihoodMin).map((group) =>
    group.flatMap((at) => appeals[at] ?? []),
  );
}
