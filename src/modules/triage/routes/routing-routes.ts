import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { HabitReply } from '../contract/routing.ts';
import type { RoutingParts } from '../parts.ts';
import { suggestBody } from '../use-cases/suggest-body.ts';

/** Whom a matter might go to. Replies: 200; 400, 401, 403, 404 as problems. */
export function routingRoutes(plain: FastifyInstance, parts: RoutingParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/matters/:id/route',
    {
      schema: {
        tags: ['triage'],
        summary: 'Whom people sent such matters to, where the responsibility list names nobody',
        params: z.strictObject({ id: z.uuid() }),
        response: { 200: HabitReply },
      },
      config: { action: 'appeals.dispatch' },
    },
    ({ actor, params }) => suggestBody(parts, actor, params.id),
  );
}
