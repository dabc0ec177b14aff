import type { Tx } from '../db/database.ts';

/**
 * A fact between modules, named in the past tense, e.g. topic `matter.closed`. No personal data.
 */
export interface OutboxMessage {
  readonly topic: string;
  /** What it is about, e.g. a matter id. */
  readonly key: string;
  readonly payload: unknown;
}

export interface DeliveredMessage extends OutboxMessage {
  readonly id: string;
  readonly at: Date;
}

/**
 * A reaction to facts. Batches arrive in commit order, at least once: the handler must be
 * idempotent.
 * Its cursor moves in the handler's own transaction, so what it writes and that it was done commit
 * together.
 */
export interface Consumer {
  /** Stable; names the cursor, e.g. `matters.search`. */
  readonly name: string;
  readonly topics: readonly string[];
  handle(messages: readonly DeliveredMessage[], tx: Tx): Promise<void>;
}

/** Writes facts in the caller's transaction. */
export interface Outbox {
  publish(tx: Tx, messages: readonly OutboxMessage[]): Promise<void>;
}
