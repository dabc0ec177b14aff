import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AreaCode, Board, BoardPoints } from '../contract.ts';
import { readBoard, readBoardPoints } from '../use-cases/queries/read-board.ts';
import type { MatterRoutesParts } from './parts.ts';

const tags = ['board'];
const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/** The live board. Replies: 200; 400, 401, 403 as problems. */
export function boardRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'matters.see_area' };
  app.get(
    '/api/board',
    {
      schema: {
        tags,
        summary: 'The vital signs of an area',
        querystring: z.strictObject({ area: AreaCode.optional() }),
        response: { 200: Board },
      },
      config,
    },
    (request) => readBoard(parts.db, parts.reading(), request.actor, request.query.area),
  );
  app.get(
    '/api/board/points',
    {
      schema: {
        tags,
        summary: 'Open matters in a box: points where near, counted cells where far',
        querystring: z.strictObject({
          west: degrees(180),
          south: degrees(90),
          east: degrees(180),
          north: degrees(90),
          zoom: z.coerce.number().min(0).max(24),
        }),
        response: { 200: BoardPoints },
      },
      config,
    },
    (request) => {
      const { zoom, ...box } = request.query;
      return readBoardPoints(parts.db, parts.reading(), request.actor, box, zoom);
    },
  );
}
