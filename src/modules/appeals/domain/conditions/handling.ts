import { dayBegins } from '#algorithms/working-time/index.ts';
import type { Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { limitsOf } from '../limits.ts';
import { objection } from '../refuse.ts';

export const notYetContacted: Condition = (step) =>
  typeof factsOf(step).contactedAt === 'string'
    ? objection('already_contacted', '首次联系已经登记过了。', 'The first contact is on record.')
    : null;

export const extensionIsPossible: Condition = (step) => {
  const facts = factsOf(step);
  const most =
    facts.complexity === 'complex'
      ? limitsOf(step).extensionsMaxComplex
      : limitsOf(step).extensionsMax;
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

export const extensionIsAsked: Condition = (step) =>
  factsOf(step).extensionAsked
    ? null
    : objection('no_extension_asked', '没有待批的延期申请。', 'No extension was asked for.');

export const suspensionIsNotAsked: Condition = (step) =>
  factsOf(step).suspensionAsked
    ? objection('suspension_pending', '已有挂账申请在等批复。', 'A suspension is already asked.')
    : null;

export const suspensionIsAsked: Condition = (step) =>
  factsOf(step).suspensionAsked
    ? null
    : objection('no_suspension_asked', '没有待批的挂账申请。', 'No suspension was asked for.');

/** A request that lay until its own review date has answered itself. */
export const reviewDateIsAhead: Condition = (step) => {
  const { suspensionAsked } = factsOf(step);
  return suspensionAsked && dayBegins(suspensionAsked.reviewOn) <= step.now
    ? objection(
        'review_date_passed',
        '申请的复查日已到，不能再挂账；请退回申请。',
        'The review date asked for has come; refuse the request instead.',
      )
    : null;
};

export const assistsReportedIn: Condition = (step) => {
  const waiting = (factsOf(step).assists ?? []).filter((assist) => assist.reportedInAt === null);
  return waiting.length > 0
    ? objection(
        'assists_missing',
        `还有 ${waiting.length} 个协办单位没有报到。`,
        `${waiting.length} assisting bodies have not reported in.`,
      )
    : null;
};

export const childrenAreDone: Condition = (step) =>
  Number(step.facts['openChildren'] ?? 0) > 0
    ? objection(
        'children_open',
        '还有子事项没有办结。',
        'There are child matters that are still open.',
      )
    : null;
