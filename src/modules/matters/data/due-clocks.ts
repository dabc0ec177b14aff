import type { Tx } from '#platform/db/database.ts';

export interface DueClock {
  readonly matterId: string;
  readonly type: string;
  readonly id: number;
  readonly kind: string;
  readonly nextAlertAt: Date;
  readonly dueAt: Date;
}

const dueSql = `
  select c.matter_id as "matterId", m.type, c.id, c.kind, c.next_alert_at as "nextAlertAt",
    c.due_at as "dueAt"
  from matters.matter_clock c join matters.matter m on m.id = c.matter_id
  where c.next_alert_at <= $1
    and ($3::timestamptz is null
      or (c.next_alert_at, c.matter_id, c.id) > ($3::timestamptz, $4::uuid, $5::int))
  order by c.next_alert_at, c.matter_id, c.id limit $2`;

/**
 * Clocks whose next warning or end has come.
 * @param after the last one seen: those that would not move must not hold up the others.
 */
export function dueClocks(
  tx: Tx,
  now: Date,
  most: number,
  after: DueClock | null,
): Promise<DueClock[]> {
  const { nextAlertAt = null, matterId = null, id = null } = after ?? {};
  return tx.query<DueClock>(dueSql, [now, most, nextAlertAt, matterId, id]);
}
