import type { Tx } from '#platform/db/database.ts';
import type { CapacityGrants } from '../domain/authority.ts';

export interface Capacity {
  readonly capacity: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly clearance: number;
  readonly secondFactorRequired: boolean;
  readonly actions: readonly string[];
}

interface CapacityRow {
  capacity: string;
  title_zh: string;
  title_en: string;
  clearance: number;
  second_factor_required: boolean;
  actions: string[];
}

export async function listCapacityRows(tx: Tx): Promise<Capacity[]> {
  const rows = await tx.query<CapacityRow>(
    `SELECT c.*, array(
       SELECT a.action FROM identity.capacity_action a
       WHERE a.capacity = c.capacity AND a.granted ORDER BY a.action) AS actions
     FROM identity.capacity c ORDER BY c.capacity`,
  );
  return rows.map((row) => ({
    capacity: row.capacity,
    titleZh: row.title_zh,
    titleEn: row.title_en,
    clearance: row.clearance,
    secondFactorRequired: row.second_factor_required,
    actions: row.actions,
  }));
}

export function grantsOf(capacities: readonly Capacity[]): CapacityGrants {
  return new Map(
    capacities.map((one) => [
      one.capacity,
      {
        capacity: one.capacity,
        clearance: one.clearance,
        secondFactorRequired: one.secondFactorRequired,
        actions: new Set(one.actions),
      },
    ]),
  );
}

export async function upsertCapacity(tx: Tx, capacity: Omit<Capacity, 'actions'>): Promise<void> {
  await tx.query(
    `INSERT INTO identity.capacity (capacity, title_zh, title_en, clearance,
       second_factor_required) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (capacity) DO UPDATE SET title_zh = excluded.title_zh,
       title_en = excluded.title_en, clearance = excluded.clearance,
       second_factor_required = excluded.second_factor_required`,
    [
      capacity.capacity,
      capacity.titleZh,
      capacity.titleEn,
      capacity.clearance,
      capacity.secondFactorRequired,
    ],
  );
}

/** Makes exactly these actions the capacity's; those taken away stay recorded as taken away. */
export async function replaceCapacityActions(
  tx: Tx,
  capacity: string,
  actions: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE identity.capacity_action SET granted = (action = ANY ($2::text[]))
     WHERE capacity = $1`,
    [capacity, actions],
  );
  await tx.query(
    `INSERT INTO identity.capacity_action (capacity, action)
     SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [capacity, actions],
  );
}

/** Adds a shipped capacity where there is none, and shipped actions nobody has decided about. */
export async function seedCapacityRows(tx: Tx, capacity: Capacity): Promise<void> {
  await tx.query(
    `INSERT INTO identity.capacity (capacity, title_zh, title_en, clearance,
       second_factor_required) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [
      capacity.capacity,
      capacity.titleZh,
      capacity.titleEn,
      capacity.clearance,
      capacity.secondFactorRequired,
    ],
  );
  await tx.query(
    `INSERT INTO identity.capacity_action (capacity, action)
     SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [capacity.capacity, capacity.actions],
  );
}
