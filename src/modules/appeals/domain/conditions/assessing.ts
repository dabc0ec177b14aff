import { dayMs } from '#algorithms/working-time/index.ts';
import { matterOf, type Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { limits } from '../limits.ts';
import { objection } from '../refuse.ts';

/** Once a decision: an objection that was upheld led to another one, open to the next. */
export const noObjectionYet: Condition = (step) =>
  !['open', 'dismissed'].includes(factsOf(step).objection ?? '')
    ? null
    : objection(
        'objected_before',
        '对这个决定您已经提出过异议。',
        'You have already objected to this.',
      );

export const objectionIsOpen: Condition = (step) =>
  factsOf(step).objection === 'open'
    ? null
    : objection('no_objection_open', '没有待复核的异议。', 'There is no open objection.');

/** The reporter has ten days; a reviewer or leader may reopen later too. */
export const reopenIsInTime: Condition = (step) => {
  const { closedAt, ownerBodyId, reporterId } = matterOf(step);
  if (ownerBodyId === null || closedAt === null) {
    return objection('never_handled', '这件事没有派办过。', 'This matter was never dispatched.');
  }
  const isReporter = step.actor.personId !== null && step.actor.personId === reporterId;
  const days = (step.now.getTime() - closedAt.getTime()) / dayMs;
  return isReporter && days > limits.reopenWithinDays
    ? objection(
        'reopen_too_late',
        `办结已超过 ${limits.reopenWithinDays} 天，请重新反映。`,
        `It was closed more than ${limits.reopenWithinDays} days ago; please report again.`,
      )
    : null;
};

/** One complaint a matter: it gets one finding, by somebody independent. */
export const noComplaintYet: Condition = (step) =>
  factsOf(step).complaint === undefined
    ? null
    : objection(
        'complained_before',
        '对这件事的办理您已经投诉过，结果会告诉您。',
        'You have already complained about this; you are told what was found.',
      );

export const complaintIsOpen: Condition = (step) =>
  factsOf(step).complaint === 'open'
    ? null
    : objection('no_complaint_open', '没有待答复的投诉。', 'There is no open complaint.');
