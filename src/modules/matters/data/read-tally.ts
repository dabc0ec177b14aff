import type { Tx } from '#platform/db/database.ts';
import { nobody } from '../domain/measures.ts';
import type { CellCount } from '../domain/sum-cells.ts';

export interface TallyRow {
  readonly area_code: string;
  readonly body_id: string;
  readonly measure: string;
  readonly n: number;
}

/** Row-level security leaves out what of it the transaction's scope may not know. */
const tallySql = `
  select left(area_code, 12) as area_code, body_id, measure, sum(n)::float8 as n
  from (
    select area_code, body_id, measure, n from matters.tally where area_code ^@ $1
    union all
    select area_code, body_id, measure, n from matters.tally_delta
    where area_code ^@ $1 and slot is null
  ) counts
  where measure not like 'cell:%' and measure not like 'overdue-cell:%'
  group by 1, 2, 3 having sum(n) <> 0`;

/** The counters of an area, exact as of the last commit. */
export function readTally(tx: Tx, areaCode: string): Promise<TallyRow[]> {
  return tx.query<TallyRow>(tallySql, [areaCode]);
}

export interface DayRow extends TallyRow {
  readonly day: string;
}

const daysSql = `
  select day::text, left(area_code, 12) as area_code, body_id, measure, sum(n)::float8 as n
  from (
    select day, area_code, body_id, measure, n from matters.tally_day
    where area_code ^@ $1 and day between $2 and $3
    union all
    select day, area_code, body_id, measure, n from matters.tally_delta
    where area_code ^@ $1 and day between $2 and $3
  ) counts
  group by 1, 2, 3, 4 having sum(n) <> 0 order by 1`;

/** What opened and what ended on each of these days, both ends included. */
export function readDays(tx: Tx, areaCode: string, from: string, to: string): Promise<DayRow[]> {
  return tx.query<DayRow>(daysSql, [areaCode, from, to]);
}

/** Whose duty a clock is, as domain/measures.ts tells; `clock` is its name in the question. */
const lateBody = (clock: string) =>
  `coalesce(${clock}.subject_body_id,
    case when not (m.type || ':' || ${clock}.kind = any ($4::text[])) then m.owner_body_id end)`;

const unsweptSql = `
  with missed as (
    select m.id, left(m.area_code, 12) as area_code, m.owner_body_id,
      ${lateBody('c')} as late_body_id,
      array(select ${lateBody('known')}
        from matters.matter_clock known where known.matter_id = m.id
          and known.stopped_at is null and known.breached_at is not null) as known
    from matters.matter_clock c join matters.matter m on m.id = c.matter_id
    where c.next_alert_at <= $2 and c.due_at < $2 and c.breached_at is null
      and m.area_code ^@ $1 and m.closed_at is null
      and not (m.type || ':' || c.kind = any ($3::text[]))
  )
  select area_code, coalesce(owner_body_id, '${nobody}') as body_id, 'overdue' as measure,
    count(distinct id)::float8 as n
  from missed where known = '{}' group by 1, 2
  union all
  select area_code, late_body_id, 'overdue_by', count(distinct id)::float8
  from missed where late_body_id is not null
    and array_position(known, late_body_id) is null group by 1, 2`;

/**
 * What became overdue since the last sweep: red on its card by the passing of time, and counted
 * once the sweep has noted it. The clocks that the sweep will find next are few.
 */
export function readUnswept(
  tx: Tx,
  areaCode: string,
  now: Date,
  { allowances, areaDuties }: { [kinds in 'allowances' | 'areaDuties']: readonly string[] },
): Promise<TallyRow[]> {
  return tx.query<TallyRow>(unsweptSql, [areaCode, now, [...allowances], [...areaDuties]]);
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
