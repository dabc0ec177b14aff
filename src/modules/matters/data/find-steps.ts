import type { Tx } from '#platform/db/database.ts';
import type { MatterEvent } from '../domain/event.ts';
import { eventFromRow, type EventRow } from './event-row.ts';

const stepsSql = `
  select e.* from matters.matter_event e
  join unnest($1::uuid[], $2::int[]) as wanted (matter_id, seq) using (matter_id, seq)
  order by e.matter_id, e.seq`;

/** These steps of the histories, for reactions that need more than the outbox tells. */
export async function findSteps(
  tx: Tx,
  wanted: readonly { readonly matterId: string; readonly seq: number }[],
): Promise<MatterEvent[]> {
  const rows = await tx.prepared<EventRow>('matters_steps', stepsSql, [
    wanted.map(({ matterId }) => matterId),
    wanted.map(({ seq }) => seq),
  ]);
  return rows.map(eventFromRow);
}
