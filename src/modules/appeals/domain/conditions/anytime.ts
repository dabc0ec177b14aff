import type { Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { objection } from '../refuse.ts';

const dayMs = 86_400_000;

export const urgeIsNotTooSoon: Condition = (step) => {
  const { urgedAt } = factsOf(step);
  return urgedAt !== undefined && step.now.getTime() - Date.parse(urgedAt) < dayMs
    ? objection(
        'urged_today',
        '一天只能催办一次，承办单位正在回复您上一次的催办。',
        'You can urge once a day; the body is answering your last one.',
      )
    : null;
};

export const urgeIsOpen: Condition = (step) =>
  (step.before?.clocks ?? []).some((clock) => clock.kind === 'urge' && clock.stoppedAt === null)
    ? null
    : objection('no_urge_open', '没有待回复的催办或督办。', 'There is no open urge to answer.');
