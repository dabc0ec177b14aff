import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { auditFilter } from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { countAuditRows, listAuditRows } from '../data/audit-rows.ts';
import type { AuditFilter, AuditRow } from '../data/audit-rows.ts';

export const readAuditAction = 'identity.read_audit';

interface Page {
  readonly beforeNumber?: string | undefined;
  readonly limit: number;
}

type Asked = z.infer<typeof auditFilter>;

/**
 * What the audit log holds of one's areas, newest first.
 * @throws Refusal forbidden without the action `identity.read_audit`.
 */
export function readAudit(
  { db }: Pick<IdentityContext, 'db'>,
  actor: Actor,
  asked: Asked,
  page: Page,
): Promise<AuditRow[]> {
  requireAuthority(actor, readAuditAction);
  return db.read(scopeForAction(actor, readAuditAction), (tx) =>
    listAuditRows(tx, filterOf(asked, page)),
  );
}

/**
 * How many lines that are, as far as the limit, and before which number they all stand.
 * @throws Refusal forbidden without the action `identity.read_audit`.
 */
export function countAudit(
  { db }: Pick<IdentityContext, 'db'>,
  actor: Actor,
  asked: Asked,
  limit: number,
): Promise<{ count: number; beforeNumber: string }> {
  requireAuthority(actor, readAuditAction);
  return db.read(scopeForAction(actor, readAuditAction), (tx) =>
    countAuditRows(tx, filterOf(asked, { limit })),
  );
}

function filterOf(asked: Asked, page: Page): AuditFilter {
  const { q, from, to, action, actorPersonId, subjectPersonId } = asked;
  const moments = { from: momentOf(from), to: momentOf(to) };
  return { q, action, actorPersonId, subjectPersonId, ...moments, ...page };
}

function momentOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
