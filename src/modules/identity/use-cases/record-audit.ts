import type { Tx } from '#platform/db/database.ts';
import type { IdentityContext } from '../context.ts';
import { insertAudit } from '../data/audit-rows.ts';
import type { AuditEntry } from '../domain/audit-entry.ts';

/** Writes one line of the audit log in the caller's transaction: done and recorded, or neither. */
export async function recordAudit(
  context: Pick<IdentityContext, 'ids' | 'clock'>,
  tx: Tx,
  entry: AuditEntry,
): Promise<void> {
  await insertAudit(tx, context.ids.next(), context.clock.now(), entry);
}
