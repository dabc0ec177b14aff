import type { Tx } from '#platform/db/database.ts';
import type { Stage } from '../contract.ts';
import type { MatterClock } from '../domain/clock.ts';
import { clockFromRow, type ClockRow } from './matter-row.ts';

/** A box of degrees; what lies on its eastern or southern edge belongs to the box beside it. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** As much of an open matter as a map draws. */
export interface OpenPoint {
  readonly id: string;
  readonly type: string;
  readonly stage: Stage;
  readonly areaCode: string;
  readonly lon: number;
  readonly lat: number;
  /** Those that run. */
  readonly clocks: readonly MatterClock[];
}

/**
 * Each cell is looked up by itself, so that its index serves however large the table is: asked for
 * all at once, the newest of all matters may be walked through until enough lie in the box.
 */
export const boxSql = `
  with found as (
    select near.id
    from unnest($1::text[]) at (cell)
    cross join lateral (
      select m.id from matters.matter m
      where m.cell = at.cell and m.closed_at is null
        and m.point[0] >= $3 and m.point[0] < $4 and m.point[1] > $5 and m.point[1] <= $6
      order by m.id desc limit $2
    ) near
    order by near.id desc limit $2
  )
  select m.id, m.type, m.stage, m.area_code as "areaCode", m.point[0] as lon, m.point[1] as lat,
    (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
     where c.matter_id = m.id and c.stopped_at is null) as clocks
  from found join matters.matter m using (id)
  order by m.id desc`;

/** Open matters of these H3 cells of resolution 9 that lie in the box, newest first. */
export async function openMattersInBox(
  tx: Tx,
  cells: readonly string[],
  { west, south, east, north }: Box,
  most: number,
): Promise<OpenPoint[]> {
  const values = [cells, most, west, east, south, north];
  const rows = await tx.query<Omit<OpenPoint, 'clocks'> & { clocks: ClockRow[] }>(boxSql, values);
  return rows.map((row) => ({ ...row, clocks: row.clocks.map(clockFromRow) }));
}
