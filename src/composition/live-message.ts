import type { DeliveredMessage } from '#platform/outbox/outbox.ts';
import type { LiveMessage } from '#platform/live/index.ts';
import { matterChanged, type MatterChanged } from '#modules/matters/index.ts';

/** The facts that open pages hear of. */
export const liveTopics = [matterChanged, 'notification.sent'];

/**
 * What open pages are told of a step: which matter to ask anew, and those who may see it. Of what
 * officials do among themselves whoever reported the matter hears nothing, not even that it was.
 */
export function liveMessageOf({ id, topic, key, payload }: DeliveredMessage): LiveMessage {
  if (topic !== matterChanged) {
    const { personIds } = payload as { readonly personIds: readonly string[] };
    return { id, topic, audience: { personIds }, data: {} };
  }
  const step = payload as MatterChanged;
  const { areaCode, ownerBodyId, reporterId, confidentiality, action, to } = step;
  const { fromStage, stage } = step;
  const lead = ownerBodyId === null ? [] : [ownerBodyId];
  const reporter = reporterId === null || step.visibility === 'internal' ? [] : [reporterId];
  return {
    id,
    topic,
    audience: {
      areaCode,
      confidentiality,
      bodyIds: [...lead, ...step.assistingBodyIds],
      personIds: reporter,
    },
    data: { matterId: key, action, to, fromStage, stage, areaCode },
  };
}
