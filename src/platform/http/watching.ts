import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/index.ts';
import type { Metrics } from '../metrics/index.ts';

const slowSeconds = 1;

/** Counts every request; writes a line only for the slow ones. */
export function watchRequests(app: FastifyInstance, log: Log, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    // A stream lasts as long as its reader stays: no measure of our speed.
    if (reply.raw.getHeader('content-type') === 'text/event-stream') return done();
    const seconds = reply.elapsedTime / 1000;
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestFinished(request.method, route, reply.statusCode, seconds);
    if (seconds > slowSeconds) {
      log.warn({ requestId: request.id, method: request.method, route, seconds }, 'slow request');
    }
    done();
  });
}
