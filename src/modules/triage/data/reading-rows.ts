import type { Tx } from '#platform/db/database.ts';
import type { Reading } from '../domain/audit.ts';

export interface ReadingRow extends Reading {
  readonly matterId: string;
  readonly version: string;
}

/** What was read of a matter by a version is kept once. */
export async function insertReadings(tx: Tx, rows: readonly ReadingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into triage.reading (matter_id, version, label, confidence, decided, at, area_code,
       channel, characters)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::real[], $5::text[],
       $6::timestamptz[], $7::text[], $8::text[], $9::int[])
     on conflict do nothing`,
    [
      rows.map(({ matterId }) => matterId),
      rows.map(({ version }) => version),
      rows.map(({ label }) => label),
      rows.map(({ confidence }) => confidence),
      rows.map(({ decided }) => decided),
      rows.map(({ at }) => at),
      rows.map(({ areaCode }) => areaCode),
      rows.map(({ channel }) => channel),
      rows.map(({ characters }) => characters),
    ],
  );
}

/** The newest ones of a version since then. */
export function findReadings(
  tx: Tx,
  version: string,
  since: Date,
  most: number,
): Promise<ReadingRow[]> {
  return tx.query<ReadingRow>(
    `select matter_id as "matterId", version, label, confidence::float8 as confidence, decided, at,
       area_code as "areaCode", channel, characters
     from triage.reading where version = $1 and at >= $2 order by at desc limit $3`,
    [version, since, most],
  );
}

/** How many matters a version read that people decided. */
export async function countReadings(tx: Tx, version: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from triage.reading where version = $1',
    [version],
  );
  return row?.count ?? 0;
}
