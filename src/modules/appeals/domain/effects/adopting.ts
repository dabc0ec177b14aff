import { matterOf, type Effect, type SubscriptionOrder } from '#modules/matters/declare.ts';
import { textOf } from '../appeal.ts';

/** From now on it is theirs, and they hear of it. The event keeps the row's change alone. */
export const adoptReporter: Effect = (step) => {
  const personId = textOf(step, 'personId');
  const { id, mergedIntoId } = matterOf(step);
  // Merged before anybody claimed it: what is done is done on the main matter.
  const followsMain: SubscriptionOrder[] =
    mergedIntoId === null ? [] : [{ do: 'carry', from: id, to: mergedIntoId }];
  return {
    record: {},
    changes: { reporterId: personId },
    reasons: [{ zh: '凭手机号验证认领', en: 'Claimed by proving the phone left with it' }],
    subscriptions: [{ do: 'add', personId }, ...followsMain],
  };
};
