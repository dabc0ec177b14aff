import type { Tx } from '#platform/db/database.ts';

export interface TallyRow {
  readonly area_code: string;
  readonly body_id: string;
  readonly measure: string;
  readonly n: number;
}

const tallySql = `
  select area_code, body_id, measure, sum(n)::float8 as n
  from (
    select area_code, body_id, measure, n from matters.tally where area_code ^@ $1
    union all
    select area_code, body_id, measure, n from matters.tally_delta where area_code ^@ $1
  ) counts
  where measure not like 'cell:%'
  group by area_code, body_id, measure having sum(n) <> 0`;

/** The counters of an area, exact as of the last commit. */
export function readTally(tx: Tx, areaCode: string): Promise<TallyRow[]> {
  return tx.query<TallyRow>(tallySql, [areaCode]);
}

const cellsSql = `
  select substr(measure, 6) as cell, sum(n)::float8 as count
  from (
    select area_code, measure, n from matters.tally where area_code ^@ $1
    union all
    select area_code, measure, n from matters.tally_delta where area_code ^@ $1
  ) counts
  where measure like 'cell:%' group by measure having sum(n) > 0`;

/** Open matters by H3 cell of resolution 9. */
export function readCells(tx: Tx, areaCode: string): Promise<{ cell: string; count: number }[]> {
  return tx.query(cellsSql, [areaCode]);
}
