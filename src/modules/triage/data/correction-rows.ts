import type { Tx } from '#platform/db/database.ts';
import type { CorrectionEffect, Group } from '../domain/correction.ts';

export interface CorrectionRow extends Group {
  readonly version: string;
  /** Null: taken back. */
  readonly confidenceMin: number | null;
  readonly effect: CorrectionEffect | null;
  readonly since: Date;
  readonly personId: string | null;
}

/** What holds now for a model: of each group the newest, those taken back left out. */
export async function findCorrections(tx: Tx, version: string): Promise<CorrectionRow[]> {
  const rows = await tx.query<CorrectionRow>(
    `select distinct on (by, key) version, by, key, confidence_min::float8 as "confidenceMin",
       effect, since, person_id as "personId"
     from triage.correction where version = $1 order by by, key, seq desc`,
    [version],
  );
  return rows.filter(({ confidenceMin }) => confidenceMin !== null);
}

export async function insertCorrection(tx: Tx, row: CorrectionRow): Promise<void> {
  const { version, by, key, confidenceMin, effect, since, personId } = row;
  await tx.query(
    `insert into triage.correction (version, by, key, confidence_min, effect, since, person_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [version, by, key, confidenceMin, effect && JSON.stringify(effect), since, personId],
  );
}
