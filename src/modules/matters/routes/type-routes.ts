import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { schemaOf } from '../use-cases/queries/legal-actions.ts';
import type { MatterRoutesParts } from './parts.ts';

/** The matter types as data: the same tables that the engine runs and docs draw. */
export function typeRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/matter-types',
    {
      schema: {
        tags: ['matters'],
        summary: 'Matter types: states, transitions, clocks',
        response: { 200: z.array(z.record(z.string(), z.unknown())) },
      },
      config: { action: null },
    },
    () =>
      parts.types.all().map((registered) => ({
        ...registered.type,
        inputs: Object.fromEntries(
          Object.keys(registered.inputs).map((action) => [action, schemaOf(registered, action)]),
        ),
      })),
  );
}
