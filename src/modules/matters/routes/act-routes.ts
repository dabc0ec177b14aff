import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idempotencyHeaders } from '#platform/http/contract.ts';
import { ActBody, ActReply, ContactReply, Uuid } from '../contract.ts';
import { setSubscription } from '../use-cases/subscribe.ts';
import { readContact } from '../use-cases/read-contact.ts';
import type { MatterRoutesParts } from './parts.ts';

const tags = ['matters'];
const params = z.strictObject({ id: Uuid });

/** Acting on a matter. Replies: 200; 400, 401, 403, 404, 409 as problems. */
export function actRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/matters/:id/actions/:action',
    {
      schema: {
        tags,
        summary: 'Take a step with a matter',
        params: z.strictObject({ id: Uuid, action: z.string().regex(/^[a-z_]{2,40}$/) }),
        headers: idempotencyHeaders,
        body: ActBody,
        response: { 200: ActReply },
      },
      config: { action: null },
    },
    (request) =>
      parts.act({
        actor: request.actor,
        matterId: request.params.id,
        action: request.params.action,
        input: request.body.input,
        expectedVersion: request.body.expectedVersion,
        idempotencyKey: request.headers['idempotency-key'],
      }),
  );
  app.post(
    '/api/matters/:id/contact',
    {
      schema: {
        tags,
        summary: 'See how to reach the reporter; logged with the reason',
        params,
        body: z.strictObject({ reason: z.string().trim().min(2).max(200) }),
        response: { 200: ContactReply },
      },
      config: { action: 'matters.see_contact' },
    },
    ({ actor, params: { id }, body: { reason }, ip }) =>
      readContact(parts.contact, actor, id, { reason, ip }),
  );
  for (const wanted of [true, false]) {
    app.route({
      method: wanted ? 'PUT' : 'DELETE',
      url: '/api/matters/:id/subscription',
      schema: {
        tags,
        summary: wanted ? 'Follow a matter' : 'Stop following a matter',
        params,
        response: { 204: z.null() },
      },
      config: { action: 'matters.subscribe' },
      async handler(request, reply) {
        const { id } = request.params;
        await setSubscription(parts.db, request.actor, id, wanted);
        return reply.code(204).send(null);
      },
    });
  }
}
