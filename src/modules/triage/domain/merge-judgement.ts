import type { Judgement } from '#algorithms/same-problem/index.ts';

/**
 * How much each sign counts, learned from the tuning half of the reference by
 * tools/tune-merging.ts; docs/triage.md tells how. In the order of `signsOf`.
 */
export const mergeJudgement: Judgement = {
  bias: -6.937,
  weights: [2.249, -0.738, 0.619, 5.542, 3.98, 4.919, 0.954, 4.374, -0.353, 0.964, -2.091],
};

/** Of a topic every two messages are on average at least this likely about the same problem. */
export const topicLikelihoodMin = 0.27;

/** Two topics that as wholes are at least this likely the same are one. */
export const sameTopicLikelihoodMin = 0.8;
