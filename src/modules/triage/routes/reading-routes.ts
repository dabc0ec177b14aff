import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ReadBody, ReadingReply } from '../contract/reading.ts';
import type { ReadingParts } from '../parts.ts';
import { readMatterText, readText } from '../use-cases/read-text.ts';

const tags = ['triage'];
const config = { action: 'triage.read_text' };

/** What texts seem to be about. Replies: 200; 400, 401, 403, 404 as problems. */
export function readingRoutes(plain: FastifyInstance, parts: ReadingParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/triage/read',
    {
      schema: {
        tags,
        summary: 'What a text seems to be about, how urgent it is and what facts it tells',
        body: ReadBody,
        response: { 200: ReadingReply },
      },
      config,
    },
    ({ actor, body }) => readText(parts, actor, body),
  );
  app.get(
    '/api/triage/matters/:id',
    {
      schema: {
        tags,
        summary: 'The same of a matter',
        params: z.strictObject({ id: z.uuid() }),
        response: { 200: ReadingReply },
      },
      config,
    },
    ({ actor, params }) => readMatterText(parts, actor, params.id),
  );
}
