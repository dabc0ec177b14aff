import type { Judgement } from '#algorithms/same-problem/index.ts';

/**
 * How much each sign counts, learned from the tuning half of the reference by
 * tools/tune-merging.ts; docs/triage.md tells how. In the order of `signsOf`. The last, another
 * place, was learned as -0.945 and made -4 by hand: that changes next to nothing in the reference,
 * but messages in the same words about two places must not be one.
 */
export const mergeJudgement: Judgement = {
  bias: -6.574,
  weights: [2.215, -1.473, 0.649, 5.457, 4.064, 4.666, 1.261, 4.264, -0.375, 0.906, -2.094, -4],
};

/** Of a topic every two messages are on average at least this likely about the same problem. */
export const topicLikelihoodMin = 0.31;

/** Two topics that as wholes are at least this likely the same are one. */
export const sameTopicLikelihoodMin = 0.8;
