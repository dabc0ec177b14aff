import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { presentAudit } from '../present.ts';
import { exportAudit } from '../use-cases/export-audit.ts';
import { readAudit, readAuditAction } from '../use-cases/read-audit.ts';
import { typed } from './typed.ts';

const tags = ['audit'];
const config = { action: readAuditAction };

/** The audit log, to read. Nothing writes it but the acts themselves. */
export function auditRoutes(plain: FastifyInstance, context: IdentityContext): void {
  typed(plain).get(
    '/api/audit',
    {
      config,
      schema: {
        tags,
        summary: 'The audit log of one’s areas, newest first',
        querystring: contract.auditQuery,
        response: { 200: contract.auditPage },
      },
    },
    async ({ actor, query: { limit, cursor, ...filter } }) => {
      const page = { limit: limit + 1, beforeNumber: cursor };
      const rows = await readAudit(context, actor, filter, page);
      const items = rows.slice(0, limit).map(presentAudit);
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return { items, next: last?.number ?? null };
    },
  );
  typed(plain).get(
    '/api/audit/export',
    {
      config,
      schema: {
        tags,
        summary: 'What a filter finds in the audit log, as CSV; taking it is on record too',
        querystring: contract.auditFilter.extend({ lang: z.enum(['zh', 'en']).optional() }),
      },
    },
    async ({ actor, ip, language, query: { lang, ...filter } }, reply) => {
      const csv = await exportAudit(context, actor, { filter, language: lang ?? language, ip });
      void reply.header('content-disposition', 'attachment; filename="audit.csv"');
      return reply.type('text/csv; charset=utf-8').send(csv);
    },
  );
}
