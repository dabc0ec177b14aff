import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  deadLetterPage,
  deadLetterParams,
  notificationPage,
  notificationQuery,
  readReply,
  readRequest,
} from './contract.ts';
import { findDeadLetters, resendDeadLetter } from './dead-letters.ts';
import { findNotifications, markRead } from './inbox.ts';
import type { NotifyParts } from './parts.ts';

export function notifyRoutes(parts: NotifyParts) {
  return (plain: FastifyInstance): void => {
    const app = plain.withTypeProvider<ZodTypeProvider>();

    const list = { querystring: notificationQuery, response: { 200: notificationPage } };
    app.get('/api/notifications', { schema: list }, async ({ actor, query }) => {
      const page = await findNotifications(parts.db, actor, query);
      const items = page.items.map((one) => ({
        ...one,
        at: one.at.toISOString(),
        readAt: one.readAt?.toISOString() ?? null,
      }));
      return { items, next: page.next, unread: page.unread };
    });

    const read = { body: readRequest, response: { 200: readReply } };
    app.post('/api/notifications/read', { schema: read }, async ({ actor, body }) => ({
      unread: await markRead(parts.db, actor, parts.clock.now(), body.ids),
    }));

    const dead = { response: { 200: deadLetterPage } };
    app.get('/api/notifications/dead-letters', { schema: dead }, async ({ actor }) => {
      const letters = await findDeadLetters(parts, actor);
      const items = letters.map((one) => ({
        ...one,
        createdAt: one.createdAt.toISOString(),
        diedAt: one.diedAt.toISOString(),
      }));
      return { items };
    });

    const resend = { params: deadLetterParams };
    const url = '/api/notifications/dead-letters/:id/resend';
    app.post(url, { schema: resend }, async ({ actor, params }, reply) => {
      await resendDeadLetter(parts, actor, params.id);
      return reply.code(204).send();
    });
  };
}
