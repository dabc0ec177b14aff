import type { Judgement } from '#algorithms/same-problem/index.ts';

/**
 * How much each sign counts, learned from the tuning half of the reference by
 * tools/tune-merging.ts; docs/triage.md tells how. In the order of `signsOf`. The last, another
 * place, was learned as -0.756 and made -4 by hand: that changes next to nothing in the reference,
 * but messages in the same words about two places must not be one.
 */
export const mergeJudgement: Judgement = {
  bias: -7.495,
  weights: [3.012, -0.593, 0.404, 5.433, 4.517, 5.703, 0.967, 3.32, -0.346, 0.891, -1.589, -4],
};

/** Of a topic every two messages are on average at least this likely about the same problem. */
export const topicLikelihoodMin = 0.28;

/** Two topics that as wholes are at least this likely the same are one. */
export const sameTopicLikelihoodMin = 0.8;
