import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { JoinBody, OwnReply } from '../contract.ts';
import type { RegistryParts } from '../parts.ts';
import { joinOwnRecord, readOwnRecord } from '../use-cases/own-record.ts';

const tags = ['registry'];
const config = { action: 'identity.own_account' };

/** What people see of themselves. Replies: 200, 204; 400, 401, 404, 429 as problems. */
export function ownRoutes(plain: FastifyInstance, parts: RegistryParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/registry/me',
    {
      schema: {
        tags,
        summary: 'What the registry knows of whoever asks, and who looked at it',
        response: { 200: OwnReply },
      },
      config,
    },
    ({ actor }) => readOwnRecord(parts, actor),
  );
  app.post(
    '/api/registry/me',
    {
      schema: {
        tags,
        summary: 'Join the account to its person, by number and the phone it signs in with',
        body: JoinBody,
        response: { 204: z.null() },
      },
      config,
    },
    async ({ actor, body: { number }, ip }, reply) => {
      await joinOwnRecord(parts, actor, number, ip);
      return reply.code(204).send(null);
    },
  );
}
