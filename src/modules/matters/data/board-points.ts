import type { Tx } from '#platform/db/database.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';
import type { ListedMatter } from './list-matters.ts';

const openSql = `
  select to_jsonb(m) as matter,
    (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
     where c.matter_id = m.id and c.stopped_at is null) as clocks
  from matters.matter m
  where m.closed_at is null and m.cell = any ($1::text[])`;
const newestSql = ' order by m.id desc limit $2';
const boxSql = `
    and m.point[0] >= $3 and m.point[0] < $4 and m.point[1] > $5 and m.point[1] <= $6`;

/** A box of degrees; what lies on its eastern or southern edge belongs to the box beside it. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Open matters of these cells that lie in the box, newest first. */
export async function openMattersInBox(
  tx: Tx,
  cells: readonly string[],
  { west, south, east, north }: Box,
  most: number,
): Promise<ListedMatter[]> {
  const values = [cells, most, west, east, south, north];
  const rows = await tx.query<{ matter: MatterRow; clocks: ClockRow[] }>(
    openSql + boxSql + newestSql,
    values,
  );
  return rows.map(toListed);
}

function toListed({ matter, clocks }: { matter: MatterRow; clocks: ClockRow[] }): ListedMatter {
  return { matter: matterFromRow(matter), clocks: clocks.map(clockFromRow) };
}
