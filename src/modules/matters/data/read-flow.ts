import type { Tx } from '#platform/db/database.ts';

export interface FlowRow {
  readonly measure: string;
  readonly last_hour: number;
  readonly today: number;
}

const flowSql = `
  select measure, coalesce(sum(n) filter (where slot >= $2), 0)::float8 as last_hour,
    coalesce(sum(n) filter (where slot >= $3), 0)::float8 as today
  from (
    select slot, measure, n from matters.tally_slot
    where area_code ^@ $1 and slot >= least($2::timestamptz, $3::timestamptz)
    union all
    select slot, measure, n from matters.tally_delta
    where area_code ^@ $1 and slot >= least($2::timestamptz, $3::timestamptz)
  ) counts
  group by measure order by measure`;

/** How many matters of an area went from which stage to which since these moments. */
export function readFlow(tx: Tx, areaCode: string, hour: Date, day: Date): Promise<FlowRow[]> {
  return tx.query<FlowRow>(flowSql, [areaCode, hour, day]);
}

export interface MoveRow {
  readonly matter_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly area_code: string;
  readonly confidentiality: number;
  readonly owner_body_id: string | null;
}

const movesSql = `
  select e.matter_id, e.seq, e.at, e.from_state, e.to_state, m.type, m.number, m.title,
    m.area_code, m.confidentiality, m.owner_body_id
  from matters.matter_event e join matters.matter m on m.id = e.matter_id
  where e.from_state is distinct from e.to_state and e.at >= $2 and m.area_code ^@ $1
  order by e.at desc, e.matter_id desc, e.seq desc limit $3`;

/** The last steps in an area that changed a state, the newest first. */
export function readMoves(tx: Tx, areaCode: string, since: Date, most: number): Promise<MoveRow[]> {
  return tx.query<MoveRow>(movesSql, [areaCode, since, most]);
}

/** Forgets what was counted before this moment. */
export async function trimFlow(tx: Tx, before: Date): Promise<void> {
  await tx.query('delete from matters.tally_slot where slot < $1', [before]);
}
