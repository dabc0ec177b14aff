import type { Pool, QueryResult } from 'pg';

/**
 * Up to which id every writer is known to be over, so that no row can still turn up below.
 *
 * Ids are handed out before commits, so a reader that simply goes by id loses rows of slow writers;
 * one that goes by transaction number keeps them but may deliver an effect before its cause, since
 * a transaction can take its number early and wait for a lock. Here an id counts as safe once all
 * transactions that existed when it had been handed out are over: nothing is lost, and what
 * happened after something else comes after it.
 */
export class Frontier {
  #safeId = 0n;
  #marks: Mark[] = [];

  get safeId(): bigint {
    return this.#safeId;
  }

  /** The newest id that a mark stands for. */
  get markedId(): bigint {
    return this.#marks.at(-1)?.lastId ?? this.#safeId;
  }

  mark(mark: Mark): void {
    if (mark.lastId > this.markedId) this.#marks.push(mark);
  }

  /** @param xmin every transaction below it is over. */
  pass(xmin: bigint): void {
    for (let oldest = this.#marks[0]; oldest && oldest.xid <= xmin; oldest = this.#marks[0]) {
      this.#safeId = oldest.lastId;
      this.#marks.shift();
    }
  }
}

/** Whoever holds an id up to `lastId` has a transaction number below `xid`. */
export interface Mark {
  readonly lastId: bigint;
  readonly xid: bigint;
}

/** Looks at the database and moves the frontier; returns the newest id handed out so far. */
export async function observe(pool: Pool, frontier: Frontier): Promise<bigint> {
  const { lastId, xmin } = await sight(pool);
  frontier.pass(xmin);
  if (lastId <= frontier.markedId) return lastId;
  const mark = await takeMark(pool);
  frontier.mark(mark);
  if (xmin < mark.xid) frontier.pass((await sight(pool)).xmin);
  return mark.lastId;
}

const newestId = `select case when is_called then last_value else 0 end as last_id
  from platform.outbox_id_seq`;

async function sight(pool: Pool): Promise<{ lastId: bigint; xmin: bigint }> {
  const { rows } = await pool.query<{ last_id: string; xmin: string }>(
    `select id.last_id, pg_snapshot_xmin(pg_current_snapshot()) as xmin from (${newestId}) id`,
  );
  return { lastId: BigInt(rows[0]?.last_id ?? 0), xmin: BigInt(rows[0]?.xmin ?? 0) };
}

/**
 * Two statements in one transaction and round trip: first the id, then a transaction number of our
 * own, so that everyone who took an id before has a smaller one. A snapshot's xmax would not do: it
 * follows the last transaction that ended, and numbers above it may be in use already.
 */
async function takeMark(pool: Pool): Promise<Mark> {
  const results = (await pool.query(
    `${newestId}; select pg_current_xact_id() as xid`,
  )) as unknown as [QueryResult<{ last_id: string }>, QueryResult<{ xid: string }>];
  const [ids, xids] = results;
  return { lastId: BigInt(ids.rows[0]?.last_id ?? 0), xid: BigInt(xids.rows[0]?.xid ?? 0) };
}
