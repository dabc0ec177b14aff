import type { Pool, QueryResult } from 'pg';

/** What one look at the database says about who may still be writing. */
export interface Sighting {
  /** The newest id handed out before the snapshot was taken. */
  readonly lastId: bigint;
  /** Every transaction below is over. */
  readonly xmin: bigint;
  /** Every transaction that held an id up to `lastId` is below. */
  readonly xmax: bigint;
}

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
  #waiting: Sighting[] = [];

  get safeId(): bigint {
    return this.#safeId;
  }

  observe(sighting: Sighting): void {
    const newest = this.#waiting.at(-1);
    if (sighting.lastId > (newest?.lastId ?? this.#safeId)) this.#waiting.push(sighting);
    while (this.#waiting[0] && this.#waiting[0].xmax <= sighting.xmin) {
      this.#safeId = this.#waiting[0].lastId;
      this.#waiting.shift();
    }
  }
}

/** Two statements in one round trip: the id must be read before the snapshot is taken. */
export async function sight(pool: Pool): Promise<Sighting> {
  const results = (await pool.query(
    `select case when is_called then last_value else 0 end as last_id
       from platform.outbox_id_seq;
     select pg_snapshot_xmin(s) as xmin, pg_snapshot_xmax(s) as xmax from pg_current_snapshot() s`,
  )) as unknown as [QueryResult<{ last_id: string }>, QueryResult<{ xmin: string; xmax: string }>];
  const [ids, snapshots] = results;
  const last = ids.rows[0];
  const snapshot = snapshots.rows[0];
  if (!last || !snapshot) throw new Error('PostgreSQL returned no snapshot');
  return {
    lastId: BigInt(last.last_id),
    xmin: BigInt(snapshot.xmin),
    xmax: BigInt(snapshot.xmax),
  };
}
