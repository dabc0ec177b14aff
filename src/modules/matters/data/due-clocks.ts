import type { Tx } from '#platform/db/database.ts';

export interface DueClock {
  readonly matterId: string;
  readonly type: string;
  readonly kind: string;
  readonly dueAt: Date;
}

const dueSql = `
  select c.matter_id as "matterId", m.type, c.kind, c.due_at as "dueAt"
  from matters.matter_clock c join matters.matter m on m.id = c.matter_id
  where c.next_alert_at <= $1 order by c.next_alert_at limit $2`;

/** Clocks whose next warning or end has come. */
export function dueClocks(tx: Tx, now: Date, most: number): Promise<DueClock[]> {
  return tx.query<DueClock>(dueSql, [now, most]);
}
