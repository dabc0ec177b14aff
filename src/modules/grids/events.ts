import type { OutboxMessage } from '#platform/outbox/outbox.ts';

/** A community has new grids from a day on; the key is its code. */
export const gridsRedrawnTopic = 'grids.redrawn';

export interface GridsRedrawn {
  readonly planId: string;
  /** The day in ISO form from which it holds. */
  readonly effectiveFrom: string;
  /** Each grid that ends, and the one that takes over most of its households. */
  readonly ended: readonly { readonly code: string; readonly successor: string | null }[];
  readonly begun: readonly string[];
}

export function gridsRedrawn(communityCode: string, payload: GridsRedrawn): OutboxMessage {
  return { topic: gridsRedrawnTopic, key: communityCode, payload };
}
