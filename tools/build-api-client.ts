import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OpenAPI3 } from 'openapi-typescript';
import { clientTypes } from './api-client/client-types.ts';

/**
 * Writes src/web/api/schema.gen.ts from a running server.
 *
 * npm start                                              (in one window)
 * npm run api -- --url http://127.0.0.1:8420   (in another)
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8420' },
    out: { type: 'string', default: 'src/web/api/schema.gen.ts' },
  },
});

const reply = await fetch(new URL('/api/openapi.json', values.url));
writeFileSync(values.out, await clientTypes((await reply.json()) as OpenAPI3));
