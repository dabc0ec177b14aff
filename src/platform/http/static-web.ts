import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { join, resolve } from 'node:path';
import { contentPolicy, pageHeaders } from './security-headers.ts';
import type { HttpConfig } from './options.ts';

const doors =
  /^\/(?:$|index\.html$|(?:resident|field|desk|command|account|sign-in|gallery)(?:\/|$))/;

/** Serves what `vite build` wrote: hashed assets for ever, everything else asked for anew. */
export async function serveWebFolder(
  app: FastifyInstance,
  folder: string,
  config: HttpConfig,
): Promise<void> {
  const root = resolve(folder);
  const policy = contentPolicy(config.tileHosts ?? []);
  const assets = join(root, 'assets');
  await app.register(fastifyStatic, {
    root,
    wildcard: true,
    prefix: '/',
    index: 'index.html',
    cacheControl: false,
    etag: true,
    schemaHide: true,
    setHeaders(reply, path) {
      reply.header(
        'cache-control',
        path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (!path.endsWith('.html')) return;
      reply.headers({ 'content-security-policy': policy, ...pageHeaders });
    },
  });
}

/**
 * A page of one of the doors, whose own router takes over from there. Whoever types an address
 * that nobody serves into a browser gets a page that says so, and programs get a problem.
 */
export function pageFallback(hasWeb: boolean) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined => {
    const path = request.url.split('?')[0] ?? '';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!hasWeb || !reads) return undefined;
    if (doors.test(path)) return reply.sendFile('index.html');
    const isNavigation = request.headers['sec-fetch-mode'] === 'navigate';
    if (!isNavigation || path.startsWith('/api/')) return undefined;
    return reply.code(404).sendFile('index.html');
  };
}
