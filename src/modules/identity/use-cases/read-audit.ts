import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { auditFilter } from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listAuditRows, type AuditRow } from '../data/audit-rows.ts';

export const readAuditAction = 'identity.read_audit';

interface Page {
  readonly beforeNumber?: string | undefined;
  readonly limit: number;
}

/**
 * What the audit log holds of one's areas, newest first.
 * @throws Refusal forbidden without the action `identity.read_audit`.
 */
export function readAudit(
  { db }: Pick<IdentityContext, 'db'>,
  actor: Actor,
  { q, from, to, action, actorPersonId, subjectPersonId }: z.infer<typeof auditFilter>,
  page: Page,
): Promise<AuditRow[]> {
  requireAuthority(actor, readAuditAction);
  const filter = { q, action, actorPersonId, subjectPersonId };
  const moments = { from: momentOf(from), to: momentOf(to) };
  return db.read(scopeForAction(actor, readAuditAction), (tx) =>
    listAuditRows(tx, { ...filter, ...moments, ...page }),
  );
}

function momentOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
