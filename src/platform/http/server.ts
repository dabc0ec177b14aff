import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';
import { admitRequests } from './admission.ts';
import { answerBrokenRequest } from './broken-requests.ts';
import { compileSchemas } from './compilers.ts';
import { failureAnswer } from './failures.ts';
import { serveHealth } from './health.ts';
import { acceptJson } from './json-body.ts';
import { describeRoutes } from './openapi.ts';
import type { ServerOptions } from './options.ts';
import { decorateRequests } from './request.ts';
import { pageFallback, serveWebFolder } from './static-web.ts';
import { stopGracefully } from './stopping.ts';
import { refuseUnknownRoutes } from './unknown-routes.ts';
import { watchRequests } from './watching.ts';

/**
 * The web server of a process, ready to `listen` or `inject`; `close()` lets what runs finish.
 *
 * @example
 * const parts = { log, metrics, clock: wallClock, resolveActor, modules };
 * const app = await createServer({ config: {}, ...parts });
 * await app.listen({ host: '127.0.0.1', port: 8080 });
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { config, log, metrics } = options;
  const answer = failureAnswer(log, metrics);
  const app = newInstance(options, answer);
  const isStopping = stopGracefully(app, config.stopSeconds ?? 10);
  compileSchemas(app, config.checkReplies ?? false);
  acceptJson(app);
  decorateRequests(app, config);
  app.setErrorHandler(answer);
  refuseUnknownRoutes(app, metrics, pageFallback(options.serveWeb !== undefined));
  watchRequests(app, log, metrics);
  await app.register(cookie);
  await app.register(compress, {
    threshold: 1024,
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  serveHealth(app, options, isStopping);
  await describeRoutes(app);
  await app.register(async (scope) => {
    admitRequests(scope, options);
    for (const module of options.modules) await module.routes?.(scope);
  });
  if (options.serveWeb !== undefined) await serveWebFolder(app, options.serveWeb, config);
  await app.ready();
  return app;
}

function newInstance(
  { config, clock }: ServerOptions,
  answer: ReturnType<typeof failureAnswer>,
): FastifyInstance {
  const started = `${clock.now().getTime().toString(36)}-${process.pid.toString(36)}`;
  let count = 0;
  const app = fastify({
    logger: false,
    trustProxy: config.trustProxy ?? false,
    bodyLimit: config.bodyBytesMax ?? 1_048_576,
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBrokenRequest,
    requestIdHeader: false,
    // A malformed address never reaches the hooks, so it brings no decorations along.
    frameworkErrors: (error, request, reply) => void answer(error, request, reply),
    genReqId: () => `${started}-${(count += 1).toString(36)}`,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  return app;
}
