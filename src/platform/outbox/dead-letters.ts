import type { Database, Tx } from '../db/database.ts';
import { describeError } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import type { Consumer } from './outbox.ts';

/** A message that was set aside because its consumer failed on it again and again. */
export interface DeadMessage {
  readonly consumer: string;
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly at: Date;
  readonly diedAt: Date;
  readonly error: string;
}

export interface Replay {
  readonly replayed: number;
  /** Those that failed once more; they stay, with the new error. */
  readonly failed: readonly DeadMessage[];
}

const listMax = 1_000;

/** The oldest first, at most a thousand. */
export function listDead(db: Database): Promise<DeadMessage[]> {
  return db.read(wholeCell, (tx) =>
    tx.query<DeadMessage>(
      `select consumer, message_id as id, topic, key, at, died_at as "diedAt", error
       from platform.outbox_dead order by message_id, consumer limit $1`,
      [listMax],
    ),
  );
}

/**
 * Hands each message to its consumer once more, in the order in which they happened; one that
 * succeeds goes in the same transaction. What came after it was handled long ago, so a consumer
 * meets an old fact late: handlers are idempotent and must bear that too.
 */
export async function replayDead(db: Database, consumers: readonly Consumer[]): Promise<Replay> {
  const byName = new Map(consumers.map((consumer) => [consumer.name, consumer]));
  const failed: DeadMessage[] = [];
  let replayed = 0;
  for (const dead of await listDead(db)) {
    const error = await replayOne(db, byName.get(dead.consumer), dead);
    if (error === undefined) replayed += 1;
    else failed.push({ ...dead, error });
  }
  return { replayed, failed };
}

async function replayOne(
  db: Database,
  consumer: Consumer | undefined,
  dead: DeadMessage,
): Promise<string | undefined> {
  if (!consumer) return `nobody is called ${dead.consumer} any more`;
  try {
    await db.write(wholeCell, (tx) => handOver(tx, consumer, dead));
    return undefined;
  } catch (error) {
    const { type, message } = describeError(error) as { type: string; message?: string };
    const told = `${type}: ${message ?? ''}`;
    await db.write(wholeCell, (tx) =>
      tx.query(
        'update platform.outbox_dead set error = $3 where consumer = $1 and message_id = $2',
        [dead.consumer, dead.id, told],
      ),
    );
    return told;
  }
}

async function handOver(tx: Tx, consumer: Consumer, dead: DeadMessage): Promise<void> {
  const [row] = await tx.query<{ payload: unknown }>(
    `delete from platform.outbox_dead where consumer = $1 and message_id = $2 returning payload`,
    [dead.consumer, dead.id],
  );
  // Another replay was faster.
  if (!row) return;
  const { id, topic, key, at } = dead;
  await consumer.handle([{ id, topic, key, at, payload: row.payload }], tx);
}
