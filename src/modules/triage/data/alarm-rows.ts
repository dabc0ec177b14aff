import type { Tx } from '#platform/db/database.ts';

export interface AlarmRow {
  readonly version: string;
  /** The share that was right lately, and before. */
  readonly recent: number;
  readonly before: number;
  readonly at: Date;
}

/** The newest one of a model since then. */
export async function findAlarm(tx: Tx, version: string, since: Date): Promise<AlarmRow | null> {
  const [row] = await tx.query<AlarmRow>(
    `select version, recent::float8 as recent, before::float8 as before, at
     from triage.drift_alarm where version = $1 and at >= $2 order by seq desc limit 1`,
    [version, since],
  );
  return row ?? null;
}

export async function insertAlarm(tx: Tx, { version, recent, before, at }: AlarmRow) {
  await tx.query(
    'insert into triage.drift_alarm (version, recent, before, at) values ($1, $2, $3, $4)',
    [version, recent, before, at],
  );
}
