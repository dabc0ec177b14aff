import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
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

    const tags = ['notifications'];
    // Everybody has an inbox of their own: no permission is asked, being signed in is.
    const own = { action: null };
    const letters = { action: 'notify.resend' };

    const list = {
      tags,
      summary: 'What I was told',
      querystring: notificationQuery,
      response: { 200: notificationPage },
    };
    app.get('/api/notifications', { schema: list, config: own }, async ({ actor, query }) => {
      const page = await findNotifications(parts.db, actor, query);
      const items = page.items.map((one) => ({
        ...one,
        at: one.at.toISOString(),
        readAt: one.readAt?.toISOString() ?? null,
      }));
      return { items, next: page.next, unread: page.unread };
    });

    const read = {
      tags,
      summary: 'Mark as read',
      body: readRequest,
      response: { 200: readReply },
    };
    app.post('/api/notifications/read', { schema: read, config: own }, async ({ actor, body }) => ({
      unread: await markRead(parts.db, actor, parts.clock.now(), body.ids),
    }));

    const dead = {
      tags,
      summary: 'Notices that could not be delivered',
      response: { 200: deadLetterPage },
    };
    app.get(
      '/api/notifications/dead-letters',
      { schema: dead, config: letters },
      async ({ actor }) => {
        const found = await findDeadLetters(parts, actor);
        const items = found.map((one) => ({
          ...one,
          createdAt: one.createdAt.toISOString(),
          diedAt: one.diedAt.toISOString(),
        }));
        return { items };
      },
    );

    const resend = {
      tags,
      summary: 'Send a notice again',
      params: deadLetterParams,
      response: { 204: z.null() },
    };
    const url = '/api/notifications/dead-letters/:id/resend';
    app.post(url, { schema: resend, config: letters }, async ({ actor, params }, reply) => {
      await resendDeadLetter(parts, actor, params.id);
      return reply.code(204).send(null);
    });
  };
}
