import type { DeliveredMessage } from '#platform/outbox/outbox.ts';
import type { LiveMessage } from '#platform/live/index.ts';
import { matterChanged, type MatterChanged } from '#modules/matters/index.ts';

/** The facts that open pages hear of. */
export const liveTopics = [matterChanged, 'notification.sent'];

/** What open pages are told of a step: which matter to ask anew, and those who may see it. */
export function liveMessageOf({ id, topic, key, payload }: DeliveredMessage): LiveMessage {
  if (topic !== matterChanged) {
    const { personIds } = payload as { readonly personIds: readonly string[] };
    return { id, topic, audience: { personIds }, data: {} };
  }
  const { areaCode, ownerBodyId, reporterId, confidentiality, action, to, stage } =
    payload as MatterChanged;
  return {
    id,
    topic,
    audience: {
      areaCode,
      confidentiality,
      ...(ownerBodyId !== null && { bodyIds: [ownerBodyId] }),
      ...(reporterId !== null && { personIds: [reporterId] }),
    },
    data: { matterId: key, action, to, stage, areaCode },
  };
}
