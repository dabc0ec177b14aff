import { findAuthority } from '#platform/permit/permit.ts';
import type { Guard } from '#modules/matters/declare.ts';
import { objection, unfit } from '../refuse.ts';

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

/** The category is one the cell knows. */
export const categoryIsKnown: Guard = (step) =>
  step.facts['category'] === null
    ? unfit('unknown_category', '没有这个类别，请从类别表中选择。', 'There is no such category.')
    : null;
