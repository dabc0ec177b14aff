import type { Clock } from '../clock/clock.ts';
import type { Database, Tx } from '../db/database.ts';
import { describeError } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import type { Consumer, DeliveredMessage } from './outbox.ts';

export const batchMax = 500;

export type Delivery =
  /** The cursor stands at `passedId`; `count` messages were handled. */
  | { readonly outcome: 'moved'; readonly passedId: bigint; readonly count: number }
  /** Another process has this consumer's cursor just now. */
  | { readonly outcome: 'busy' }
  | {
      readonly outcome: 'failed';
      readonly error: unknown;
      readonly messages: readonly DeliveredMessage[];
    };

/**
 * Hands one batch to a consumer and moves its cursor, in one transaction. The commit may be lost in
 * a crash of the machine: effect and cursor are lost together, and the batch is handled again.
 *
 * @param safeId up to which every writer is known to be over, see `Frontier`.
 */
export async function deliverBatch(
  db: Database,
  consumer: Consumer,
  safeId: bigint,
  limit: number = batchMax,
): Promise<Delivery> {
  let messages: DeliveredMessage[] = [];
  try {
    return await db.write(wholeCell, async (tx) => {
      await tx.query('set local synchronous_commit = off');
      const lastId = await takeCursor(tx, consumer.name);
      if (lastId === null) return { outcome: 'busy' };
      if (lastId >= safeId) return { outcome: 'moved', passedId: lastId, count: 0 };
      messages = await readMessages(tx, consumer.topics, lastId, safeId, limit);
      if (messages.length > 0) await consumer.handle(messages, tx);
      const last = messages.at(-1);
      const passedId = last && messages.length === limit ? BigInt(last.id) : safeId;
      await moveCursor(tx, consumer.name, passedId);
      return { outcome: 'moved', passedId, count: messages.length };
    });
  } catch (error) {
    return { outcome: 'failed', error, messages };
  }
}

/** Sets one message aside with the error and passes over it. */
export async function buryMessage(
  db: Database,
  clock: Clock,
  consumer: Consumer,
  message: DeliveredMessage,
  error: unknown,
): Promise<void> {
  const { type, message: told } = describeError(error) as { type: string; message?: string };
  await db.write(wholeCell, async (tx) => {
    const lastId = await takeCursor(tx, consumer.name);
    if (lastId === null || lastId >= BigInt(message.id)) return;
    await tx.query(
      `insert into platform.outbox_dead
         (consumer, message_id, topic, key, payload, at, error, died_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        consumer.name,
        message.id,
        message.topic,
        message.key,
        JSON.stringify(message.payload),
        message.at,
        `${type}: ${told ?? ''}`,
        clock.now(),
      ],
    );
    await moveCursor(tx, consumer.name, BigInt(message.id));
  });
}

async function takeCursor(tx: Tx, consumer: string): Promise<bigint | null> {
  const [cursor] = await tx.prepared<{ last_id: string }>(
    'platform.outbox.take_cursor',
    'select last_id from platform.outbox_cursor where consumer = $1 for update skip locked',
    [consumer],
  );
  return cursor ? BigInt(cursor.last_id) : null;
}

function readMessages(
  tx: Tx,
  topics: readonly string[],
  afterId: bigint,
  safeId: bigint,
  limit: number,
): Promise<DeliveredMessage[]> {
  return tx.prepared<DeliveredMessage>(
    'platform.outbox.read',
    `select id, topic, key, payload, at from platform.outbox
     where id > $1 and id <= $2 and topic = any($3) order by id limit $4`,
    [afterId, safeId, topics, limit],
  );
}

async function moveCursor(tx: Tx, consumer: string, lastId: bigint): Promise<void> {
  await tx.prepared(
    'platform.outbox.move_cursor',
    'update platform.outbox_cursor set last_id = $2 where consumer = $1',
    [consumer, lastId],
  );
}
