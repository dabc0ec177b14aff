import type { Tx } from '#platform/db/database.ts';
import type { MatterState } from '../domain/fold.ts';
import type { MatterEvent } from '../domain/event.ts';
import { eventFromRow, type EventRow } from './event-row.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';

export interface WholeMatter extends MatterState {
  readonly events: readonly MatterEvent[];
  readonly followers: readonly string[];
  readonly hasContact: boolean;
}

const matterSql = `
  select to_jsonb(m) as matter,
    (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
     where c.matter_id = m.id) as clocks,
    (select coalesce(array_agg(distinct s.person_id::text), '{}') from matters.subscription s
     where s.matter_id = m.id) as followers,
    exists (select from matters.contact c where c.matter_id = m.id) as has_contact
  from matters.matter m where m.id = $1`;

interface Row {
  readonly matter: MatterRow;
  readonly clocks: ClockRow[];
  readonly followers: string[];
  readonly has_contact: boolean;
}

/** A matter with its whole history, or undefined when the scope does not show it. */
export async function findWholeMatter(tx: Tx, id: string): Promise<WholeMatter | undefined> {
  const [row] = await tx.prepared<Row>('matters_read', matterSql, [id]);
  if (!row) return undefined;
  return {
    matter: matterFromRow(row.matter),
    clocks: row.clocks.map(clockFromRow),
    followers: row.followers,
    hasContact: row.has_contact,
    events: await readEvents(tx, id),
  };
}

/** The history of a matter, oldest first. */
export async function readEvents(tx: Tx, id: string): Promise<MatterEvent[]> {
  const rows = await tx.prepared<EventRow>(
    'matters_events',
    'select * from matters.matter_event where matter_id = $1 order by seq',
    [id],
  );
  return rows.map(eventFromRow);
}

const relativesSql = `
  select to_jsonb(m) as matter,
    (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
     where c.matter_id = m.id and c.stopped_at is null) as clocks
  from matters.matter m
  where m.id = any ($1::uuid[]) or m.parent_id = $2 or m.merged_into_id = $2
  order by m.id`;

/** The parent, children, main and merged matters of one, as far as the scope shows them. */
export async function readRelatives(
  tx: Tx,
  id: string,
  named: readonly string[],
): Promise<MatterState[]> {
  const rows = await tx.prepared<{ matter: MatterRow; clocks: ClockRow[] }>(
    'matters_relatives',
    relativesSql,
    [named, id],
  );
  return rows.map(({ matter, clocks }) => ({
    matter: matterFromRow(matter),
    clocks: clocks.map(clockFromRow),
  }));
}
