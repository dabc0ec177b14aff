import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { mainIdOf } from '../main-matter.ts';
import { objection } from '../refuse.ts';

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
