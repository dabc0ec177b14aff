import { elapsed, type Budget } from '#algorithms/working-time/index.ts';
import type { Prospect } from '#modules/matters/declare.ts';

/**
 * How long this matter may still wait for its reporter. It is one time for all questions
 * together: a second question does not hold up the decision anew.
 */
export function askingTimeLeft({ type, before, calendar, now }: Prospect): Budget {
  const whole = type.clocks['supplement']?.ordinary;
  if (!whole) throw new Error('an appeal has a time to supplement');
  const { unit, amount } = whole;
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
