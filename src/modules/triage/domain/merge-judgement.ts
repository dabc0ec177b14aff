import type { Judgement } from '#algorithms/same-problem/index.ts';

/**
 * How much each sign counts, learned from the tuning half of the reference by
 * tools/tune-merging.ts; docs/triage.md tells how. In the order of `signsOf`.
 */
export const mergeJudgement: Judgement = {
  bias: -7.605,
  weights: [1.871, 0.215, 0.446, 6.478, 5.726, 6.404, -0.358, 0.713, -2.056],
};

/** Of a topic every two messages are on average at least this likely about the same problem. */
export const topicLikelihoodMin = 0.27;

/** Two topics that as wholes are at least this likely the same are one. */
export const sameTopicLikelihoodMin = 0.8;
