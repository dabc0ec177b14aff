import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Module } from '#platform/module.ts';
import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * The map under the pages' maps: buildings, roads and water as GeoJSON, where an operator (or the
 * demo) has put `map/base.geojson` into the data folder. Public, like the streets themselves.
 */
export function baseMapModule(dataFolder: string): Module {
  const file = join(dataFolder, 'map', 'base.geojson');
  return {
    name: 'base-map',
    routes(app) {
      app.get(
        '/api/map/base.geojson',
        { config: { action: null }, schema: { hide: true } },
        async (request, reply) => {
          const found = await stat(file).catch(() => undefined);
          if (!found) throw noBaseMap();
          const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
          void reply.headers({ etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' });
          if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
          return reply.type('application/geo+json').send(createReadStream(file));
        },
      );
    },
  };
}

function noBaseMap(): Refusal {
  return new Refusal('not-found', 'map.no_base_map', {
    zh: '本系统没有底图。',
    en: 'This cell has no base map.',
  });
}
