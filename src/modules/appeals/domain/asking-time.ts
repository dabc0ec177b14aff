import { elapsed, type Budget } from '#algorithms/working-time/index.ts';
import type { Prospect } from '#modules/matters/declare.ts';
import { clocks } from './clocks.ts';

/**
 * How long this matter may still wait for its reporter. It is one time for all questions
 * together: a second question does not hold up the decision anew.
 */
export function askingTimeLeft({ before, calendar, now }: Prospect): Budget {
  const { unit, amount } = clocks.supplement.ordinary;
  const used = (before?.clocks ?? [])
    .filter(({ kind }) => kind === 'supplement')
    .map(({ startedAt, stoppedAt }) => elapsed(calendar, unit, startedAt, stoppedAt ?? now));
  return {
    unit,
    amount: Math.max(
      0,
      used.reduce((left, minutes) => left - minutes, amount),
    ),
  };
}
