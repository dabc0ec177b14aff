import type { DatabaseHandle } from '../db/handle.ts';
import type { Log } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import { Frontier, observe } from './frontier.ts';
import type { DeliveredMessage } from './outbox.ts';
import { Ticker } from './ticker.ts';

export interface TailOptions {
  readonly db: DatabaseHandle;
  readonly topics: readonly string[];
  readonly log: Log;
  readonly pollMs?: number;
  /** What every process wants to know at once, such as live pages. Nothing is kept if it fails. */
  onMessages(messages: readonly DeliveredMessage[]): void;
}

export interface Tail {
  start(): Promise<void>;
  stop(): Promise<void>;
  notify(): void;
}

const batchMax = 1_000;

/**
 * Tells this process of every fact from now on, in order. A `Consumer` shares its cursor with the
 * other processes and each fact reaches one of them; a tail is every process's own, without memory.
 */
export function createTail(options: TailOptions): Tail {
  const { db, topics, log, onMessages } = options;
  const frontier = new Frontier();
  let toldId: bigint | undefined;

  async function look(): Promise<void> {
    const newest = await observe(db.pool, frontier);
    toldId ??= newest;
    while (toldId < frontier.safeId) {
      const messages = await db.read(wholeCell, (tx) =>
        tx.prepared<DeliveredMessage>(
          'platform.outbox.tail',
          `select id, topic, key, payload, at from platform.outbox
           where id > $1 and id <= $2 and topic = any($3) order by id limit $4`,
          [toldId, frontier.safeId, topics, batchMax],
        ),
      );
      const last = messages.at(-1);
      toldId = last && messages.length === batchMax ? BigInt(last.id) : frontier.safeId;
      if (messages.length > 0) onMessages(messages);
    }
  }

  const ticker = new Ticker(options.pollMs ?? 200, async () => {
    try {
      await look();
    } catch (error) {
      log.warn({ err: error }, 'the outbox cannot be followed just now');
    }
  });
  return {
    async start() {
      await look();
      ticker.start();
    },
    stop: () => ticker.stop(),
    notify: () => ticker.nudge(),
  };
}
