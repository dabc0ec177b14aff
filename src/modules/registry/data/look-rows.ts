import type { Tx } from '#platform/db/database.ts';

/** Somebody looked at a person: at the covered record, or at fields uncovered for a reason. */
export interface Look {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  /** `record` where nothing was uncovered. */
  readonly fields: readonly string[];
  readonly reason: string;
  readonly areaCode: string;
}

export async function insertLook(tx: Tx, look: Look): Promise<void> {
  await tx.query(
    `insert into registry.look
       (id, person_id, at, actor_id, actor_name, fields, reason, area_code)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[look.id, look.personId, look.at, look.actorId, look.actorName],
      ...[look.fields, look.reason, look.areaCode],
    ],
  );
}

/** The newest first. */
export function listLooks(tx: Tx, personId: string, most: number): Promise<Look[]> {
  return tx.query<Look>(
    `select id, person_id as "personId", at, actor_id as "actorId", actor_name as "actorName",
       fields, reason, area_code as "areaCode"
     from registry.look where person_id = $1 order by at desc, id desc limit $2`,
    [personId, most],
  );
}
