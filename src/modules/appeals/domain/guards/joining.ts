import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { objection } from '../refuse.ts';

/** Each is counted once, and the reporter is there already. */
export const hasNotJoined: Guard = (step) => {
  const personId = step.input['personId'];
  const known =
    personId === matterOf(step).reporterId ||
    factsOf(step).joinedBy?.some((one) => one === personId) === true;
  return known
    ? objection('joined_before', '您已经在这件事里了，有进展会告诉您。', 'You are in it already.')
    : null;
};
