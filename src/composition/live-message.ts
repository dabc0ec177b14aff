import type { DeliveredMessage } from '#platform/outbox/outbox.ts';
import type { LiveMessage } from '#platform/live/index.ts';
import type { MatterChanged } from '#modules/matters/index.ts';

/** What open pages are told of a step: which matter to ask anew, and those who may see it. */
export function liveMessageOf({ id, topic, key, payload }: DeliveredMessage): LiveMessage {
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
