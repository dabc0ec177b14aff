import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { objection, unfit } from './refuse.ts';

/** Only a reporter who can be reached can be asked. */
export const reporterIsKnown: Guard = (step) =>
  matterOf(step).reporterId === null && step.facts['hasContact'] !== true
    ? objection(
        'reporter_unknown',
        '这是匿名诉求，没有办法联系反映人，请按已知情况处理。',
        'The report is anonymous; nobody can be asked. Decide on what is known.',
      )
    : null;

/** The category is one the cell knows. */
export const categoryIsKnown: Guard = (step) =>
  step.facts['category'] === null
    ? unfit('unknown_category', '没有这个类别，请从类别表中选择。', 'There is no such category.')
    : null;

/** 三事分流 (L7): only what is private is left to the parties. */
export const isPrivateMatter: Guard = (step) =>
  matterOf(step).attributes['kind'] !== 'private'
    ? objection(
        'not_private',
        '只有受理为“私事”的诉求才能转自行协商。',
        'Only a matter accepted as private can be left to the parties.',
      )
    : null;
