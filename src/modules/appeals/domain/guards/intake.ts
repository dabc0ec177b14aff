import { findAuthority } from '#platform/permit/permit.ts';
import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { objection, unfit } from './refuse.ts';

/**
 * A part is split off an open matter by those who dispatch that matter, one level deep: the whole
 * is handed in when its parts are done.
 */
export const parentIsTheirs: Guard = (step) => {
  const { parentId } = step.input;
  if (typeof parentId !== 'string') return null;
  const parent = step.related.get(parentId)?.matter;
  const areaCode = parent?.areaCode ?? '';
  if (!parent || !findAuthority(step.actor, 'appeals.dispatch', { areaCode })) {
    return unfit(
      'unknown_parent',
      '没有找到主事项，或者它不归您分派。',
      'The whole was not found, or it is not yours to dispatch.',
    );
  }
  return parent.closedAt !== null || parent.parentId !== null || parent.type !== step.type.type
    ? objection(
        'no_further_parts',
        '主事项已办结，或它本身就是子事项，不能再拆分。',
        'The whole is closed, or is itself a part; it takes no further parts.',
      )
    : null;
};

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

/** 三事分流 (L7): what is private goes to no body unless a person finds that it should. */
export const privateNeedsPerson: Guard = (step) =>
  step.actor.kind === 'system' && matterOf(step).attributes['kind'] === 'private'
    ? objection(
        'private_needs_person',
        '“私事”不自动派单，由派单员决定。',
        'A private matter is not dispatched by a program; a dispatcher decides.',
      )
    : null;
