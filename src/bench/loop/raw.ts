import { Pool } from 'pg';
import { createIds } from '#platform/ids/ids.ts';
import { wallClock } from '#platform/clock/clock.ts';

const ids = createIds(wallClock);

/** The raw limit: the plain driver on the same server, durable, the same bytes, no platform. */
export interface RawLimit {
  /** Inserts one row and commits. `worker` has a connection of its own. */
  insert(worker: number, text: string): Promise<void>;
  /** Inserts many rows in one statement and commits. */
  insertMany(worker: number, texts: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openRawLimit(ownerUrl: string, workers: number): Promise<RawLimit> {
  const pool = new Pool({ connectionString: ownerUrl, max: workers });
  // `end` resolves a moment before the last connection is gone; the server may stop meanwhile.
  pool.on('error', () => undefined);
  await pool.query(
    'create table if not exists raw_limit (id uuid primary key, body text not null)',
  );
  const connections = await Promise.all(Array.from({ length: workers }, () => pool.connect()));
  const connection = (worker: number) => {
    const found = connections[worker % workers];
    if (!found) throw new Error('no such worker');
    return found;
  };
  return {
    async insert(worker, text) {
      await connection(worker).query({
        name: 'raw_insert',
        text: 'insert into raw_limit (id, body) values ($1, $2)',
        values: [ids.next(), text],
      });
    },
    async insertMany(worker, texts) {
      await connection(worker).query({
        name: 'raw_insert_many',
        text: 'insert into raw_limit (id, body) select * from unnest($1::uuid[], $2::text[])',
        values: [texts.map(() => ids.next()), [...texts]],
      });
    },
    async close() {
      for (const one of connections) one.release();
      await pool.query('drop table raw_limit');
      await pool.end();
    },
  };
}
