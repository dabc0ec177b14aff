import type { Tx } from '#platform/db/database.ts';

/** Whether somebody holds an office now from which others are appointed. */
export async function hasAppointer(tx: Tx, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM identity.position p
     JOIN identity.capacity_action a ON a.capacity = p.capacity AND a.granted
     JOIN identity.person o ON o.id = p.person_id
     WHERE a.action = 'identity.manage_positions'
       AND p.active_from <= $1 AND (p.active_to IS NULL OR p.active_to > $1)
       AND o.active_from <= $1 AND (o.active_to IS NULL OR o.active_to > $1)
     LIMIT 1`,
    [at],
  );
  return rows.length > 0;
}

/** Of two who appoint at once, the second waits here and sees what the first has done. */
export async function holdAppointing(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
}
