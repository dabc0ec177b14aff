/** Fewer say nothing of how good it is here: at 50 the bounds of nine in ten lie 9 points apart. */
export const trialAnswersMin = 50;

interface Tried {
  /** How many it read, while on trial, of what people decided. */
  readonly answers: number;
  readonly wasAtWork: boolean;
}

/** Whether a model may come to work: after a trial, or again. */
export function isTried({ answers, wasAtWork }: Tried): boolean {
  return wasAtWork || answers >= trialAnswersMin;
}
