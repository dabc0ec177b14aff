import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Board, BoardQuery } from '../contract.ts';
import { readBoard } from '../use-cases/queries/read-board.ts';
import type { MatterRoutesParts } from './parts.ts';

/** The live board. Replies: 200; 400, 401, 403 as problems. */
export function boardRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  plain.withTypeProvider<ZodTypeProvider>().get(
    '/api/board',
    {
      schema: {
        tags: ['board'],
        summary: 'The vital signs of an area',
        querystring: BoardQuery,
        response: { 200: Board },
      },
      config: { action: 'matters.see_area' },
    },
    (request) => readBoard(parts.db, parts.reading(), request.actor, request.query),
  );
}
