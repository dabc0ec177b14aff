import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/index.ts';
import type { Metrics } from '../metrics/index.ts';

const slowSeconds = 1;

/** Counts every request; writes a line only for the slow ones. */
export function watchRequests(app: FastifyInstance, log: Log, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const seconds = reply.elapsedTime / 1000;
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestFinished(request.method, route, reply.statusCode, seconds);
    if (seconds > slowSeconds && reply.raw.getHeader('content-type') !== 'text/event-stream') {
      log.warn({ requestId: request.id, method: request.method, route, seconds }, 'slow request');
    }
    done();
  });
}
