import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AreaCells } from '../use-cases/queries/area-cells.ts';
import { readBoardTile } from '../use-cases/queries/read-board-tile.ts';
import type { MatterRoutesParts } from './parts.ts';

const zoomMax = 20;
const whole = z.coerce.number().int().min(0);

/** Along each side of the world there are 2^z tiles. */
const Tile = z
  .strictObject({ z: whole.max(zoomMax), x: whole, y: whole })
  .refine(({ z: zoom, x, y }) => Math.max(x, y) < 2 ** zoom, { path: ['x'] });

/** The board's map as vector tiles. Replies: 200, 304; 400, 401, 403 as problems. */
export function tileRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const areaCells = new AreaCells(parts.db, parts.outlinesOf);
  plain.withTypeProvider<ZodTypeProvider>().get(
    '/api/board/tiles/:z/:x/:y.mvt',
    {
      schema: {
        tags: ['board'],
        summary: 'Open matters as a vector tile: matters where near, counted cells where far',
        params: Tile,
      },
      config: { action: 'matters.see_area' },
    },
    async (request, reply) => {
      const { actor, params } = request;
      const tile = await readBoardTile({ db: parts.db, areaCells }, parts.reading(), actor, params);
      const tag = `"${createHash('sha256').update(tile).digest('base64url').slice(0, 22)}"`;
      void reply.header('etag', tag).header('cache-control', 'private, max-age=2');
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      return reply.type('application/vnd.mapbox-vector-tile').send(tile);
    },
  );
}
