import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ReadBody, ReadingReply } from '../contract/reading.ts';
import { SecondReply } from '../contract/second.ts';
import type { ReadingParts } from '../parts.ts';
import { askSecond } from '../use-cases/ask-second.ts';
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
  app.get(
    '/api/triage/matters/:id/second',
    {
      schema: {
        tags,
        summary:
          'What the second adviser says of a matter, where one is set up; it decides nothing',
        params: z.strictObject({ id: z.uuid() }),
        response: { 200: SecondReply },
      },
      config,
    },
    ({ actor, params }) => askSecond(parts, actor, params.id),
  );
}
