import type { Likeness } from './compare.ts';

/** How much each sign counts for two messages being about the same problem. */
export interface Judgement {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The signs a judgement weighs: the likeness itself, and what counts only together. */
export function signsOf(likeness: Likeness): number[] {
  const { text, subject, names, meaning, matter, apart, samePerson, elsewhere, otherPlace } =
    likeness;
  return [
    text,
    subject,
    names,
    meaning ** 2,
    meaning * names,
    meaning * Math.sqrt(text),
    matter,
    matter * names,
    apart,
    samePerson,
    elsewhere,
    otherPlace,
  ];
}

/** How likely two messages are about the same problem: a logistic model of the signs. */
export function likelihoodOf(likeness: Likeness, { bias, weights }: Judgement): number {
  const sum = signsOf(likeness).reduce((so, sign, at) => so + sign * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
