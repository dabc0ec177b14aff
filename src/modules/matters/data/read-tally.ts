import type { Tx } from '#platform/db/database.ts';
import type { CellCount } from '../domain/sum-cells.ts';

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
  where measure not like 'cell:%' and measure not like 'overdue-cell:%'
  group by area_code, body_id, measure having sum(n) <> 0`;

/** The counters of an area, exact as of the last commit. */
export function readTally(tx: Tx, areaCode: string): Promise<TallyRow[]> {
  return tx.query<TallyRow>(tallySql, [areaCode]);
}

const cellsSql = `
  select split_part(measure, ':', 2) as cell,
    coalesce(sum(n) filter (where measure like 'cell:%'), 0)::float8 as count,
    greatest(coalesce(sum(n) filter (where measure like 'overdue-cell:%'), 0), 0)::float8 as overdue
  from (
    select area_code, measure, n from matters.tally where area_code ^@ $1
    union all
    select area_code, measure, n from matters.tally_delta where area_code ^@ $1
  ) counts
  where measure like 'cell:%' or measure like 'overdue-cell:%'
  group by 1 having sum(n) filter (where measure like 'cell:%') > 0`;

/** Open matters by H3 cell of resolution 9, and how many of them are overdue. */
export function readCells(tx: Tx, areaCode: string): Promise<CellCount[]> {
  return tx.query<CellCount>(cellsSql, [areaCode]);
}
