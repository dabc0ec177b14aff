import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { EraseBody, PersonParams as params, SameDecision, SameReply } from '../contract.ts';
import type { RegistryParts } from '../parts.ts';
import { erasePerson } from '../use-cases/erase-person.ts';
import { decideSamePeople, listSamePeople } from '../use-cases/review-same.ts';

const tags = ['registry'];
const merging = { action: 'registry.merge' };
const done = { 204: z.null() };

/** One person in two records, and erasing. Replies: 200, 204; 400, 401, 403, 404, 409. */
export function reviewRoutes(plain: FastifyInstance, parts: RegistryParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/registry/same',
    {
      schema: {
        tags,
        summary: 'Records that seem to be one person, the likeliest first; covered',
        response: { 200: SameReply },
      },
      config: merging,
    },
    ({ actor }) => listSamePeople(parts, actor),
  );
  app.post(
    '/api/registry/same',
    {
      schema: {
        tags,
        summary: 'Merge two records as proposed, or say why they are two people',
        body: SameDecision,
        response: done,
      },
      config: merging,
    },
    async ({ actor, body }, reply) => {
      await decideSamePeople(parts, actor, body);
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/registry/people/:id/erase',
    {
      schema: {
        tags,
        summary: 'Erase all that is known of a person, for good; proofs stay valid',
        params,
        body: EraseBody,
        response: done,
      },
      config: { action: 'registry.erase' },
    },
    async ({ actor, params: { id }, body }, reply) => {
      await erasePerson(parts, actor, id, body);
      return reply.code(204).send(null);
    },
  );
}
