import { elapsed } from '#algorithms/working-time/index.ts';
import type { Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { limitsOf } from '../limits.ts';
import { objection } from '../refuse.ts';

/** After an arbitration its word binds. */
export const isNotBound: Condition = (step) =>
  factsOf(step).bound === true
    ? objection(
        'bound_by_arbitration',
        '仲裁已经决定由你单位办理，不能再退单。',
        'The arbitration decided that your body handles this; it cannot be returned.',
      )
    : null;

/** What was arbitrated stays where the arbiter sent it. */
export const dispatchIsNotBound: Condition = (step) =>
  factsOf(step).bound === true
    ? objection(
        'arbitration_stands',
        '这一单是仲裁决定的，不能收回改派。',
        'An arbiter decided whose it is; it cannot be taken back.',
      )
    : null;

export const returnIsInTime: Condition = (step) => {
  const { dispatchedAt } = factsOf(step);
  if (dispatchedAt === undefined) return null;
  const used = elapsed(step.calendar, 'working-minutes', new Date(dispatchedAt), step.now);
  return used > limitsOf(step).returnWithinMinutes
    ? objection(
        'return_too_late',
        '派单后可以退单的时间已过；确有困难可申请延期或请街道吹哨。',
        'The time in which a dispatch can be returned has passed; ask for more time or for help.',
      )
    : null;
};

export const assistIsAwaited: Condition = (step) => {
  const own = ownAssist(step);
  return own === undefined || own.reportedInAt !== null
    ? objection('not_awaited', '你单位已经报到过了。', 'Your body has already reported in.')
    : null;
};

export const assistHasReportedIn: Condition = (step) => {
  const own = ownAssist(step);
  return own === undefined || own.reportedInAt === null || own.finishedAt !== null
    ? objection(
        'not_assisting',
        '请先报到；已完成的协办不能重复提交。',
        'Report in first; a finished task cannot be finished again.',
      )
    : null;
};

function ownAssist(prospect: Parameters<Condition>[0]) {
  const assists = factsOf(prospect).assists ?? [];
  return assists.find((assist) => assist.bodyId === prospect.authority?.bodyId);
}
