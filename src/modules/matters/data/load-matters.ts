import type { Tx } from '#platform/db/database.ts';
import type { MatterState } from '../domain/fold.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';

const lockSql = `
  select to_jsonb(m) as matter from matters.matter m where m.id = any ($1::uuid[])
  order by m.id for update`;

const clocksSql = `
  select c.matter_id as "matterId", jsonb_agg(to_jsonb(c) order by c.id) as clocks
  from matters.matter_clock c where c.matter_id = any ($1::uuid[]) group by c.matter_id`;

/**
 * Locks these matters, in order of id so that two batches never wait for each other in a ring, and
 * reads them with their clocks. Those that do not exist or lie outside the scope are left out.
 */
export async function loadMatters(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, MatterState>> {
  if (ids.length === 0) return new Map();
  // Only a statement of its own sees what the batch wrote that held the lock before. They run one
  // after the other, and travel together.
  const [rows, kept] = await Promise.all([
    tx.prepared<{ matter: MatterRow }>('matters_lock', lockSql, [ids]),
    tx.prepared<{ matterId: string; clocks: ClockRow[] }>('matters_locked_clocks', clocksSql, [
      ids,
    ]),
  ]);
  const clocksOf = new Map(kept.map(({ matterId, clocks }) => [matterId, clocks]));
  return new Map(
    rows.map(({ matter }) => {
      const clocks = clocksOf.get(matter.id) ?? [];
      return [matter.id, { matter: matterFromRow(matter), clocks: clocks.map(clockFromRow) }];
    }),
  );
}
