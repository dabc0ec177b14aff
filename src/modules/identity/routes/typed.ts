import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {} from '#platform/http/index.ts';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Origin } from '../accounts/accounts.ts';

/** The server with requests typed by their schemas. */
export function typed(app: FastifyInstance) {
  return app.withTypeProvider<ZodTypeProvider>();
}

/** Where a request comes from, for the audit log and for counting failures. */
export function originOf(request: FastifyRequest): Origin {
  return { ip: request.ip, userAgent: request.headers['user-agent'] ?? '' };
}

export const ok = { done: true } as const;
