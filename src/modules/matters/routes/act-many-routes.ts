import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { idempotencyHeaders } from '#platform/http/contract.ts';
import { ActManyBody, ActManyReply } from '../contract.ts';
import { actOnMany } from '../use-cases/act-on-many.ts';
import type { MatterRoutesParts } from './parts.ts';

const tags = ['matters'];

/** Acting on many matters at once. Replies: 200; 400, 401 as problems. */
export function actManyRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/matters/actions',
    {
      schema: {
        tags,
        summary: 'Take the same step with many matters; each has its own fate',
        headers: idempotencyHeaders,
        body: ActManyBody,
        response: { 200: ActManyReply },
      },
      config: { action: null },
    },
    ({ actor, body, headers }) => actOnMany(parts, actor, body, headers['idempotency-key']),
  );
}
