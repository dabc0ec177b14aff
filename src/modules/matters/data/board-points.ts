import type { Tx } from '#platform/db/database.ts';
import type { MatterCard, Stage } from '../contract.ts';
import type { Box } from '../domain/board-tile.ts';

/** As much of an open matter as a map draws. */
export interface OpenPoint {
  readonly id: string;
  readonly stage: Stage;
  readonly lon: number;
  readonly lat: number;
  readonly clockColour: MatterCard['clockColour'];
}

/**
 * Each cell is looked up by itself and no further than asked, so that the work is bounded however
 * much lies there: asked for all at once, the newest of all matters may be walked through until
 * enough lie in the box. The colour is told as the list's filter by colour tells it: to reckon it
 * for each would take longer than to find them.
 */
export const boxSql = `
  with found as (
    select near.*
    from unnest($1::text[]) at (cell)
    cross join lateral (
      select m.id, m.type, m.stage, m.point[0] as lon, m.point[1] as lat from matters.matter m
      where m.cell = at.cell and m.closed_at is null
      order by m.id desc limit $9
    ) near
    where lon >= $3 and lon < $4 and lat > $5 and lat <= $6
    order by near.id desc limit $2
  )
  select id, stage, lon, lat, (
    select case
        when bool_or(c.breached_at is not null or c.due_at < $7) then 'red'
        when bool_or(c.due_at is not null
          and (c.alerted >= 75 or c.alerted = 50 and c.next_alert_at <= $7)) then 'amber'
        when bool_or(c.due_at is not null) then 'green'
        else 'none' end
      from matters.matter_clock c
      where c.matter_id = found.id and c.stopped_at is null
        and not (found.type || ':' || c.kind = any ($8::text[]))) as "clockColour"
  from found order by id desc`;

interface Asked {
  /** H3 cells of resolution 9. */
  readonly cells: readonly string[];
  readonly box: Box;
  readonly most: number;
  /** Of each cell, only so many are looked at, the newest. */
  readonly mostOfCell: number;
  readonly now: Date;
  /** Clocks that are times somebody may use, as `type:kind`: they give a matter no colour. */
  readonly allowances: readonly string[];
}

/**
 * The planner takes row-level security to leave next to nothing of a cell, and would fetch and sort
 * all of it; in the order of the index it stops where it has enough.
 */
export const inIndexOrder = 'set local enable_bitmapscan = off';

/** Open matters of these cells that lie in the box, newest first. */
export async function openMattersInBox(tx: Tx, asked: Asked): Promise<OpenPoint[]> {
  await tx.query(inIndexOrder);
  return tx.query<OpenPoint>(boxSql, boxValues(asked));
}

export function boxValues({ cells, box, most, ...asked }: Asked): unknown[] {
  const { west, east, south, north } = box;
  const { now, allowances, mostOfCell } = asked;
  return [cells, most, west, east, south, north, now, allowances, mostOfCell];
}
