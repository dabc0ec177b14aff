import type { Tx } from '#platform/db/database.ts';

/** From what score on a merge is proposed, and from what score on it is made; null: never. */
export interface MergeSetting {
  readonly proposeMin: number;
  readonly automaticMin: number | null;
  /** Null while nobody has set anything. */
  readonly since: Date | null;
}

const shipped: MergeSetting = { proposeMin: 0.8, automaticMin: null, since: null };

export async function findMergeSetting(tx: Tx): Promise<MergeSetting> {
  const [row] = await tx.query<MergeSetting>(
    `select propose_min::text::float8 as "proposeMin", since,
       automatic_min::text::float8 as "automaticMin"
     from triage.merge_setting order by seq desc limit 1`,
  );
  return row ?? shipped;
}

export async function insertMergeSetting(
  tx: Tx,
  { proposeMin, automaticMin, since }: MergeSetting,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into triage.merge_setting (propose_min, automatic_min, since, person_id)
     values ($1, $2, $3, $4)`,
    [proposeMin, automaticMin, since, personId],
  );
}
