import { matterOf, type Step } from '#modules/matters/declare.ts';
import { textOf } from './appeal.ts';

/** The matter merged into: named in the input, or known from the merge being undone. */
export function mainIdOf(step: Step): string | null {
  const named = textOf(step, 'intoId');
  return named === '' ? matterOf(step).mergedIntoId : named;
}
