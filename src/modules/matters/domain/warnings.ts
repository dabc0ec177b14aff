import type { Sentence } from '#platform/refusal/refusal.ts';
import { raiseAlert } from './clocks.ts';
import type { MatterClock } from './clock.ts';
import { nothingDue } from './refusals.ts';
import type { ClockOrder, Condition, Effect, Prospect } from './step.ts';
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
  for (const { clock, raised } of dueAlerts(step)) {
    clocks.push({ do: 'replace', clock: raised.clock });
    const title = step.type.clocks[clock.kind]?.title ?? { zh: clock.kind, en: clock.kind };
    reasons.push(reasonOf(title, raised.share));
  }
  return { clocks, reasons };
};

/**
 * What the platform does by time alone must be due when it is done: two sweeps may overlap, and the
 * second finds nothing left to do.
 */
export const isDue: Condition = (prospect) => {
  const { actor, transition, type, before, now } = prospect;
  if (actor.kind !== 'system' || before === null) return null;
  const { action } = transition;
  const kinds = Object.keys(type.clocks).filter((kind) => type.clocks[kind]?.thenAction === action);
  if (action !== 'warn' && kinds.length === 0) return null;
  const isOver = ({ kind, stoppedAt, dueAt }: MatterClock) =>
    kinds.includes(kind) && stoppedAt === null && dueAt !== null && dueAt <= now;
  const due = action === 'warn' ? dueAlerts(prospect).length > 0 : before.clocks.some(isOver);
  return due ? null : nothingDue(action);
};

function dueAlerts({ before, type, calendar, now }: Prospect) {
  return (before?.clocks ?? []).flatMap((clock) => {
    const { clock: after, share } = raiseAlert(calendar, clock, now);
    // The end of a time somebody may use is not warned of: the step it calls for is taken then.
    const isSilent = share === null || (isAllowance(type, clock.kind) && share === 100);
    return isSilent ? [] : [{ clock, raised: { clock: after, share } }];
  });
}

function reasonOf(title: Sentence, share: 50 | 75 | 100): Sentence {
  return share === 100
    ? { zh: `${title.zh}已超时`, en: `${title.en}: the deadline has passed` }
    : { zh: `${title.zh}已用去 ${share}%`, en: `${title.en}: ${share} % of the time is used` };
}
