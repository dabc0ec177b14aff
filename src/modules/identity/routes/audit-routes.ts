import type { FastifyInstance } from 'fastify';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listAuditRows } from '../data/audit-rows.ts';
import { presentAudit } from '../present.ts';
import { typed } from './typed.ts';

const action = 'identity.read_audit';
const momentOf = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

/** The audit log, to read. Nothing writes it but the acts themselves. */
export function auditRoutes(plain: FastifyInstance, context: IdentityContext): void {
  typed(plain).get(
    '/api/audit',
    {
      config: { action },
      schema: {
        tags: ['audit'],
        summary: 'The audit log of one’s areas, newest first',
        querystring: contract.auditQuery,
        response: { 200: contract.auditPage },
      },
    },
    async ({ actor, query }) => {
      requireAuthority(actor, action);
      const rows = await context.db.read(scopeForAction(actor, action), (tx) =>
        listAuditRows(tx, {
          action: query.action,
          actorPersonId: query.actorPersonId,
          subjectPersonId: query.subjectPersonId,
          from: momentOf(query.from),
          to: momentOf(query.to),
          beforeNumber: query.cursor,
          limit: query.limit + 1,
        }),
      );
      const items = rows.slice(0, query.limit).map(presentAudit);
      const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
      return { items, next: last?.number ?? null };
    },
  );
}
