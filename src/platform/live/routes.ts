import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { liveQuery } from './contract.ts';
import type { LiveQuery } from './contract.ts';

interface Streams {
  open(request: FastifyRequest, reply: FastifyReply, query: LiveQuery): void;
  close(): void;
}

export function liveRoutes(streams: Streams) {
  return (plain: FastifyInstance): void => {
    const app = plain.withTypeProvider<ZodTypeProvider>();
    const schema = {
      tags: ['live'],
      summary: 'Changes as they happen, as server-sent events within your own scope',
      querystring: liveQuery,
    };
    app.get(
      '/api/live',
      { schema, config: { action: null }, exposeHeadRoute: false },
      (request, reply) => {
        streams.open(request, reply, request.query);
      },
    );
    app.addHook('preClose', (done) => {
      streams.close();
      done();
    });
  };
}
