import type { Sentence } from '#platform/refusal/refusal.ts';
import { raiseAlert } from './clocks.ts';
import type { ClockOrder, Effect } from './step.ts';
import { isAllowance, type Transition } from './type.ts';

/** The step by which the platform records that a deadline came near or passed. */
export function warnTransition(from: readonly string[]): Transition {
  return {
    action: 'warn',
    title: { zh: '时限提醒', en: 'Deadline warning' },
    from,
    to: 'same',
    permission: 'matters.system',
    relations: ['system'],
    effect: 'raiseAlerts',
    visibility: 'internal',
  };
}

/** Records each warning that is due on its clock. A breach becomes part of the history here. */
export const raiseAlerts: Effect = (step) => {
  const clocks: ClockOrder[] = [];
  const reasons: Sentence[] = [];
  for (const clock of step.before?.clocks ?? []) {
    const raised = raiseAlert(step.calendar, clock, step.now);
    if (raised.share === null) continue;
    // The end of a time somebody may use is not warned of: the step it calls for is taken then.
    const allowed = isAllowance(step.type, clock.kind);
    if (allowed && raised.share === 100) continue;
    clocks.push({ do: 'replace', clock: raised.clock });
    const title = step.type.clocks[clock.kind]?.title ?? { zh: clock.kind, en: clock.kind };
    reasons.push(reasonOf(title, raised.share));
  }
  return { clocks, reasons };
};

function reasonOf(title: Sentence, share: 50 | 75 | 100): Sentence {
  return share === 100
    ? { zh: `${title.zh}已超时`, en: `${title.en}: the deadline has passed` }
    : { zh: `${title.zh}已用去 ${share}%`, en: `${title.en}: ${share} % of the time is used` };
}
