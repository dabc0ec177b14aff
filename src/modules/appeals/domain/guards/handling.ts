import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { factsOf, textOf } from '../appeal.ts';
import { dayBegins, limits } from '../limits.ts';
import { objection, unfit } from './refuse.ts';

const dayMs = 86_400_000;

export const notYetContacted: Guard = (step) =>
  typeof factsOf(step).contactedAt === 'string'
    ? objection('already_contacted', '首次联系已经登记过了。', 'The first contact is on record.')
    : null;

export const extensionIsPossible: Guard = (step) => {
  const facts = factsOf(step);
  const most = facts.complexity === 'complex' ? limits.extensionsMaxComplex : limits.extensionsMax;
  if (facts.extensionAsked) {
    return objection(
      'extension_pending',
      '已有延期申请在等批复。',
      'An extension is already asked.',
    );
  }
  return (facts.extensions ?? 0) >= most
    ? objection('extensions_used_up', `最多只能延期 ${most} 次。`, `At most ${most} extensions.`)
    : null;
};

export const extensionIsAsked: Guard = (step) =>
  factsOf(step).extensionAsked
    ? null
    : objection('no_extension_asked', '没有待批的延期申请。', 'No extension was asked for.');

export const suspensionIsNotAsked: Guard = (step) =>
  factsOf(step).suspensionAsked
    ? objection('suspension_pending', '已有挂账申请在等批复。', 'A suspension is already asked.')
    : null;

export const suspensionIsAsked: Guard = (step) =>
  factsOf(step).suspensionAsked
    ? null
    : objection('no_suspension_asked', '没有待批的挂账申请。', 'No suspension was asked for.');

/** A request that lay until its own review date has answered itself. */
export const reviewDateIsAhead: Guard = (step) => {
  const { suspensionAsked } = factsOf(step);
  return suspensionAsked && dayBegins(suspensionAsked.reviewOn) <= step.now
    ? objection(
        'review_date_passed',
        '申请的复查日已到，不能再挂账；请退回申请。',
        'The review date asked for has come; refuse the request instead.',
      )
    : null;
};

/** A suspended matter is looked at again within 90 days: nothing is put away for good. */
export const reviewDateIsNear: Guard = (step) => {
  const ahead = (dayBegins(textOf(step, 'reviewOn')).getTime() - step.now.getTime()) / dayMs;
  return ahead > 0 && ahead <= limits.suspensionDaysMax
    ? null
    : unfit(
        'review_date_out_of_range',
        `复查日须在今天之后、${limits.suspensionDaysMax} 天之内。`,
        `The review date must lie within the next ${limits.suspensionDaysMax} days.`,
      );
};

/** The evidence that the category demands. */
export const evidenceIsComplete: Guard = (step) => {
  const needed = factsOf(step).evidence ?? 'text';
  const kinds = step.facts['attachmentKinds'];
  const has = Array.isArray(kinds) ? kinds : [];
  if (needed === 'text' || has.includes(needed)) return null;
  return needed === 'photo'
    ? unfit('photo_needed', '这一类事项办结须附现场照片。', 'A photo of the place is required.')
    : unfit('document_needed', '这一类事项办结须附文件材料。', 'A document is required.');
};

export const assistsReportedIn: Guard = (step) => {
  const waiting = (factsOf(step).assists ?? []).filter((assist) => assist.reportedInAt === null);
  return waiting.length > 0
    ? objection(
        'assists_missing',
        `还有 ${waiting.length} 个协办单位没有报到。`,
        `${waiting.length} assisting bodies have not reported in.`,
      )
    : null;
};

export const childrenAreDone: Guard = (step) =>
  Number(step.facts['openChildren'] ?? 0) > 0
    ? objection(
        'children_open',
        '还有子事项没有办结。',
        'There are child matters that are still open.',
      )
    : null;

/** A refusal to call it solved says why, so that it can be put right. */
export const ratingIsExplained: Guard = (step) =>
  step.input['solved'] === false && textOf(step, 'reason') === ''
    ? unfit(
        'reason_needed',
        '请说明哪里没有解决，方便重新办理。',
        'Please say what is not solved, so that it can be put right.',
      )
    : null;

/** The reporter has ten days; a reviewer or leader may reopen later too. */
export const reopenIsInTime: Guard = (step) => {
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
