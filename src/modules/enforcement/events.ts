import type { OutboxMessage } from '#platform/outbox/outbox.ts';

/** A version of the responsibility list became final. Payload: `{ effectiveFrom }`, ISO. */
export const listPublishedTopic = 'responsibility_list.published';

export function listPublished(versionId: string, effectiveFrom: Date): OutboxMessage {
  return {
    topic: listPublishedTopic,
    key: versionId,
    payload: { effectiveFrom: effectiveFrom.toISOString() },
  };
}
