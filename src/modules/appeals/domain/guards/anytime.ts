import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { mainIdOf } from '../main-matter.ts';
import { objection } from './refuse.ts';

const dayMs = 86_400_000;

export const urgeIsNotTooSoon: Guard = (step) => {
  const { urgedAt } = factsOf(step);
  return urgedAt !== undefined && step.now.getTime() - Date.parse(urgedAt) < dayMs
    ? objection(
        'urged_today',
        '一天只能催办一次，承办单位正在回复您上一次的催办。',
        'You can urge once a day; the body is answering your last one.',
      )
    : null;
};

export const urgeIsOpen: Guard = (step) =>
  (step.before?.clocks ?? []).some((clock) => clock.kind === 'urge' && clock.stoppedAt === null)
    ? null
    : objection('no_urge_open', '没有待回复的催办或督办。', 'There is no open urge to answer.');

export const noObjectionYet: Guard = (step) =>
  factsOf(step).objection === undefined
    ? null
    : objection('objected_before', '您已经提出过异议。', 'You have already objected.');

export const objectionIsOpen: Guard = (step) =>
  factsOf(step).objection === 'open'
    ? null
    : objection('no_objection_open', '没有待复核的异议。', 'There is no open objection.');

export const mainIsLoaded: Guard = (step) => {
  const id = mainIdOf(step);
  return id !== null && step.related.has(id) && id !== matterOf(step).id
    ? null
    : objection('no_main', '没有找到要并入的主事项。', 'The matter to merge into was not found.');
};

export const mainIsOpen: Guard = (step) => {
  const main = step.related.get(mainIdOf(step) ?? '');
  return main && main.matter.closedAt === null && main.matter.type === matterOf(step).type
    ? null
    : objection('main_is_closed', '主事项已经办结，不能并入。', 'The main matter is closed.');
};
