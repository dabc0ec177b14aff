import type { Tx } from '#platform/db/database.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';
import type { ListedMatter } from './list-matters.ts';

const pointsSql = `
  select to_jsonb(m) as matter,
    (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
     where c.matter_id = m.id and c.stopped_at is null) as clocks
  from matters.matter m
  where m.closed_at is null and m.cell = any ($1::text[])
  order by m.id desc limit $2`;

/** Open matters in these H3 cells of resolution 9, newest first. */
export async function openMattersInCells(
  tx: Tx,
  cells: readonly string[],
  most: number,
): Promise<ListedMatter[]> {
  const rows = await tx.query<{ matter: MatterRow; clocks: ClockRow[] }>(pointsSql, [cells, most]);
  return rows.map(({ matter, clocks }) => ({
    matter: matterFromRow(matter),
    clocks: clocks.map(clockFromRow),
  }));
}
