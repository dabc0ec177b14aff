import type { OutboxMessage } from '#platform/outbox/outbox.ts';

/** A proposed merge is so sure that the cell has it made by the system. Key: the matter merged. */
export const mergeDueTopic = 'triage.merge_due';

export interface MergeDue {
  readonly matterId: string;
  readonly intoId: string;
  readonly areaCode: string;
  readonly score: number;
}

export function mergeDue(payload: MergeDue): OutboxMessage {
  return { topic: mergeDueTopic, key: payload.matterId, payload };
}
