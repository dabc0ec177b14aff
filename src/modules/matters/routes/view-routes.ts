import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { SavedView, SavedViewBody, Uuid } from '../contract.ts';
import { dropView, listViews, saveView } from '../use-cases/keep-views.ts';
import type { MatterRoutesParts } from './parts.ts';

const tags = ['matters'];

/** Saved views. Replies: 200, 204; 400, 401, 403, 404, 409 as problems. */
export function viewRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'matters.save_view' };
  app.get(
    '/api/matters/views',
    {
      schema: { tags, summary: 'Saved views', response: { 200: z.array(SavedView) } },
      config,
    },
    (request) => listViews(parts.db, request.actor),
  );
  app.post(
    '/api/matters/views',
    {
      schema: {
        tags,
        summary: 'Save a view',
        body: SavedViewBody,
        response: { 200: SavedView },
      },
      config,
    },
    (request) => saveView(parts.db, parts.ids, request.actor, request.body),
  );
  app.delete(
    '/api/matters/views/:id',
    {
      schema: {
        tags,
        summary: 'Delete a saved view',
        params: z.strictObject({ id: Uuid }),
        response: { 204: z.null() },
      },
      config,
    },
    async (request, reply) => {
      await dropView(parts.db, request.actor, request.params.id);
      return reply.code(204).send(null);
    },
  );
}
