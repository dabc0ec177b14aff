import type { Tx } from '#platform/db/database.ts';
import type { ActReply } from '../contract.ts';

/** What an earlier act under the same key answered; the stage follows from type and state. */
export interface Replay {
  readonly requestHash: Buffer;
  readonly type: string;
  readonly reply: Omit<ActReply, 'stage'>;
}

interface ReplayRow {
  readonly key: string;
  readonly request_hash: Buffer;
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly to_state: string;
  readonly seq: number;
  readonly at: Date;
}

const replaySql = 'select * from matters.find_replays($1::text[])';

/** The first answers of those keys that were already used. */
export async function findReplays(tx: Tx, keys: readonly string[]): Promise<Map<string, Replay>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.prepared<ReplayRow>('matters_replays', replaySql, [keys]);
  return new Map(
    rows.map((row) => [
      row.key,
      {
        requestHash: row.request_hash,
        type: row.type,
        reply: {
          id: row.id,
          number: row.number,
          state: row.to_state,
          version: row.seq,
          at: row.at.toISOString(),
        },
      },
    ]),
  );
}
