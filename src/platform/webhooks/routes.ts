import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import * as contract from './contract.ts';
import { findDeadDeliveries, resendDead } from './dead-letters.ts';
import type { Endpoint } from './endpoint.ts';
import { deleteEndpoint, listEndpoints, switchEndpoint } from './manage-endpoints.ts';
import { manage } from './parts.ts';
import type { WebhookParts } from './parts.ts';
import { registerEndpoint } from './register-endpoint.ts';

const tags = ['webhooks'];
const config = { action: manage };

/** Endpoints and what became of deliveries. Replies: 200, 201, 204; 400, 401, 403, 404. */
export function webhookRoutes(parts: WebhookParts) {
  return (plain: FastifyInstance): void => {
    const app = plain.withTypeProvider<ZodTypeProvider>();
    const list = { tags, summary: 'Endpoints', response: { 200: contract.endpointList } };
    app.get('/api/webhooks', { schema: list, config }, async ({ actor }) => ({
      items: (await listEndpoints(parts, actor)).map(present),
    }));

    const make = {
      tags,
      summary: 'Have facts of an area posted to an endpoint; its secret is shown this once',
      body: contract.newEndpoint,
      response: { 201: contract.endpointMade },
    };
    app.post('/api/webhooks', { schema: make, config }, async ({ actor, body }, reply) => {
      const { endpoint, secret } = await registerEndpoint(parts, actor, body);
      return reply.code(201).send({ endpoint: present(endpoint), secret });
    });

    const params = contract.endpointParams;
    const change = {
      tags,
      summary: 'Switch an endpoint off or on again',
      params,
      body: contract.endpointSwitch,
      response: { 200: contract.endpointView },
    };
    app.patch('/api/webhooks/:id', { schema: change, config }, async (request) =>
      present(await switchEndpoint(parts, request.actor, request.params.id, request.body.on)),
    );

    const remove = { tags, summary: 'Forget an endpoint', params, response: { 204: z.null() } };
    app.delete('/api/webhooks/:id', { schema: remove, config }, async (request, reply) => {
      await deleteEndpoint(parts, request.actor, request.params.id);
      return reply.code(204).send(null);
    });
    deadRoutes(plain, parts);
  };
}

function deadRoutes(plain: FastifyInstance, parts: WebhookParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const params = contract.endpointParams;
  const dead = {
    tags,
    summary: 'What could not be delivered',
    params,
    response: { 200: contract.deadDeliveryList },
  };
  app.get('/api/webhooks/:id/dead-letters', { schema: dead, config }, async (request) => {
    const found = await findDeadDeliveries(parts, request.actor, request.params.id);
    const items = found.map((one) => ({
      ...one,
      createdAt: one.createdAt.toISOString(),
      diedAt: one.diedAt.toISOString(),
    }));
    return { items };
  });

  const resend = {
    tags,
    summary: 'Send again what could not be delivered',
    params,
    body: contract.resendRequest,
    response: { 200: contract.resendReply },
  };
  const url = '/api/webhooks/:id/dead-letters/resend';
  app.post(url, { schema: resend, config }, async ({ actor, params: { id }, body }) => ({
    queued: await resendDead(parts, actor, id, body.ids),
  }));
}

function present(endpoint: Endpoint): z.infer<typeof contract.endpointView> {
  const { createdAt, failingSince, offSince, topics } = endpoint;
  return {
    ...endpoint,
    topics: [...topics],
    createdAt: createdAt.toISOString(),
    failingSince: failingSince?.toISOString() ?? null,
    offSince: offSince?.toISOString() ?? null,
  };
}
