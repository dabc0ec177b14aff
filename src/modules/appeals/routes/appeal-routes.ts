import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Uuid } from '#modules/matters/contract.ts';
import { RouteQuery, RouteReply } from '../contract.ts';
import type { AppealParts } from '../parts.ts';
import { proposeRoute } from '../use-cases/propose-route.ts';

const tags = ['appeals'];

/** Routing appeals. Replies: 200; 400, 401, 403, 404, 409 as problems. */
export function appealRoutes(plain: FastifyInstance, parts: AppealParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/appeals/:id/route',
    {
      schema: {
        tags,
        summary: 'Whom it would go to, and whether by itself; before acceptance give the category',
        params: z.strictObject({ id: Uuid }),
        querystring: RouteQuery,
        response: { 200: RouteReply },
      },
      config: { action: 'appeals.dispatch' },
    },
    (request) => proposeRoute(parts, request.actor, request.params.id, request.query),
  );
}
