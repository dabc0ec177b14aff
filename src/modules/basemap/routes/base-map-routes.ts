import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { BaseMapReply, BaseTile, BaseTileQuery, PlacesQuery, PlacesReply } from '../contract.ts';
import { findPlaces, type PlaceParts } from '../use-cases/find-places.ts';
import { noBaseMap } from '../use-cases/refusals.ts';

const tags = ['map'];
const config = { action: null };
const anew = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

/**
 * The map under the pages' maps: public, like the streets themselves. Replies: 200, 304; a tile in
 * which nothing is: 204; 400, 404 as problems.
 */
export function baseMapRoutes(plain: FastifyInstance, parts: PlaceParts): void {
  const { folder } = parts;
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const about = {
    tags,
    summary: 'The base map: where it reaches, its zooms, its credit; null without one',
    response: { 200: BaseMapReply },
  };
  app.get('/api/map', { schema: about, config }, async (_request, reply) => {
    void reply.header('cache-control', 'no-cache');
    return { map: await folder.read() };
  });

  const places = {
    tags,
    summary: 'Places, houses and roads of the base map by what was typed of their name or address',
    querystring: PlacesQuery,
    response: { 200: PlacesReply },
  };
  app.get('/api/map/places', { schema: places, config }, async ({ query }) => ({
    items: await findPlaces(parts, query.q),
  }));

  const tile = {
    tags,
    summary: 'A tile of the base map: water, landuse, building, road and place',
    params: BaseTile,
    querystring: BaseTileQuery,
  };
  const cheap = { ...config, unlimited: true };
  app.get(
    '/api/map/tiles/:z/:x/:y.mvt',
    { schema: tile, config: cheap },
    async (request, reply) => {
      const { params, query, headers } = request;
      const map = await folder.read();
      if (map === null) throw noBaseMap();
      const etag = `"${map.version}"`;
      const kept = query.v === map.version ? forEver : anew;
      void reply.headers({ etag, 'cache-control': kept, vary: 'accept-encoding' });
      if (headers['if-none-match']?.includes(etag)) return reply.code(304).send();
      const packed = await folder.readTile(map, params);
      if (packed === undefined) return reply.code(204).send();
      void reply.type('application/vnd.mapbox-vector-tile');
      // They are packed once, when the map is brought in; whoever cannot unpack is rare.
      if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return reply.send(gunzipSync(packed));
      return reply.header('content-encoding', 'gzip').send(packed);
    },
  );
}
