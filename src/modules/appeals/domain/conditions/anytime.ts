import { dayMs } from '#algorithms/working-time/index.ts';
import type { Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { limitsOf } from '../limits.ts';
import { objection } from '../refuse.ts';

export const urgeIsNotTooSoon: Condition = (step) => {
  const { urgedAt } = factsOf(step);
  const { urgesPerDay: most } = limitsOf(step);
  return urgedAt !== undefined && step.now.getTime() - Date.parse(urgedAt) < dayMs / most
    ? objection(
        'urged_today',
        `一天最多催办 ${most} 次，承办单位正在回复上一次的催办。`,
        `It can be urged ${most} time(s) a day; the body is answering the last one.`,
      )
    : null;
};

/** Stepped back once is enough, as long as the matter goes on without them all the same. */
export const notYetWithdrawn: Condition = (step) => {
  const { reporterWithdrew, publicSafety, absorbed = [] } = factsOf(step);
  return reporterWithdrew === true && (publicSafety === true || absorbed.length > 0)
    ? objection(
        'withdrawn_before',
        '已经撤回过；这件事会继续办理。',
        'It was already taken back; it goes on all the same.',
      )
    : null;
};

export const urgeIsOpen: Condition = (step) =>
  (step.before?.clocks ?? []).some((clock) => clock.kind === 'urge' && clock.stoppedAt === null)
    ? null
    : objection('no_urge_open', '没有待回复的催办或督办。', 'There is no open urge to answer.');
