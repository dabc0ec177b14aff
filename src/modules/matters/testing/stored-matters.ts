import type { Tx } from '#platform/db/database.ts';
import { eventFromRow, recordOf, type EventRow } from '../data/event-row.ts';
import { loadMatters } from '../data/load-matters.ts';
import type { MatterEvent } from '../domain/event.ts';
import { foldEvents, type MatterState } from '../domain/fold.ts';

/** Every matter of the scope as its row and clocks say. */
export async function storedStates(tx: Tx): Promise<MatterState[]> {
  const rows = await tx.query<{ id: string }>('select id from matters.matter');
  return [
    ...(
      await loadMatters(
        tx,
        rows.map(({ id }) => id),
      )
    ).values(),
  ];
}

export interface RebuiltMatter {
  readonly state: MatterState;
  readonly events: readonly {
    readonly key: string;
    readonly salt: Buffer;
    readonly record: ReturnType<typeof recordOf>;
  }[];
}

/** Every matter of the scope as its history adds up to, with what the evidence log hashed. */
export async function rebuiltFromRows(tx: Tx): Promise<ReadonlyMap<string, RebuiltMatter>> {
  const rows = await tx.query<EventRow & { salt: Buffer }>(
    'select * from matters.matter_event order by matter_id, seq',
  );
  const histories = new Map<string, { event: MatterEvent; salt: Buffer }[]>();
  for (const row of rows) {
    const history = histories.get(row.matter_id) ?? [];
    history.push({ event: eventFromRow(row), salt: row.salt });
    histories.set(row.matter_id, history);
  }
  return new Map(
    [...histories].map(([id, history]) => [
      id,
      {
        state: foldEvents(history.map(({ event }) => event)),
        events: history.map(({ event, salt }) => ({
          key: `${id}/${event.seq}`,
          salt,
          record: recordOf(event),
        })),
      },
    ]),
  );
}
