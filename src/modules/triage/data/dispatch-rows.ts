import type { Tx } from '#platform/db/database.ts';
import type { Dispatch } from '../domain/routing/dispatch.ts';

const noteSql = `
  insert into triage.dispatch (matter_id, body_id, area_code, category, terms, outcome, at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (matter_id, body_id) do update set
    area_code = excluded.area_code, category = excluded.category, terms = excluded.terms,
    outcome = excluded.outcome, at = excluded.at`;

/** What came of it last counts: a body may get again what it gave back. */
export async function noteDispatch(tx: Tx, dispatch: Dispatch): Promise<void> {
  const { matterId, bodyId, areaCode, category, terms, outcome, at } = dispatch;
  await tx.query(noteSql, [matterId, bodyId, areaCode, category, terms, outcome, at]);
}

/** The body gave it back. */
export async function noteReturned(tx: Tx, matterId: string, bodyId: string): Promise<void> {
  await tx.query(
    `update triage.dispatch set outcome = 'returned' where matter_id = $1 and body_id = $2`,
    [matterId, bodyId],
  );
}

/** Whoever sent it out thought better of it: that says nothing about the body. */
export async function noteRecalled(tx: Tx, matterId: string): Promise<void> {
  await tx.query(
    `update triage.dispatch set outcome = 'recalled' where matter_id = $1 and outcome = 'sent'`,
    [matterId],
  );
}

/** Those of an area since then, the newest first. */
export function findDispatches(
  tx: Tx,
  area: string,
  since: Date,
  most: number,
): Promise<Dispatch[]> {
  return tx.query<Dispatch>(
    `select matter_id as "matterId", body_id as "bodyId", area_code as "areaCode", category, terms,
       outcome, at
     from triage.dispatch where area_code ^@ $1 and at >= $2 order by at desc limit $3`,
    [area, since, most],
  );
}
