import type { Tx } from '#platform/db/database.ts';
import type { MatterState } from '../domain/fold.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';

const loadSql = `
  with locked as (
    select m.* from matters.matter m where m.id = any ($1::uuid[]) order by m.id for update
  )
  select to_jsonb(locked) as matter,
    (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]')
     from matters.matter_clock c where c.matter_id = locked.id) as clocks
  from locked`;

/**
 * Locks these matters, in order of id so that two batches never wait for each other in a ring, and
 * reads them with their clocks. Those that do not exist or lie outside the scope are left out.
 */
export async function loadMatters(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, MatterState>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.prepared<{ matter: MatterRow; clocks: ClockRow[] }>(
    'matters_load',
    loadSql,
    [ids],
  );
  return new Map(
    rows.map(({ matter, clocks }) => [
      matter.id,
      { matter: matterFromRow(matter), clocks: clocks.map(clockFromRow) },
    ]),
  );
}
