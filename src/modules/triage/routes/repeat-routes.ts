import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  PersonRepeatReply,
  PlaceRepeatQuery,
  PlaceRepeatReply,
  RepeatQuery,
} from '../contract/repeats.ts';
import type { RepeatParts } from '../parts.ts';
import { listPersonRepeats, listPlaceRepeats } from '../use-cases/list-repeats.ts';

const config = { action: 'matters.comment_internal' };

/** What comes up again and again. Replies: 200; 400, 401, 403 as problems. */
export function repeatRoutes(plain: FastifyInstance, parts: RepeatParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/repeats/places',
    {
      schema: {
        tags: ['triage'],
        summary: 'Places where matters of one category come up again, the most first',
        querystring: PlaceRepeatQuery,
        response: { 200: PlaceRepeatReply },
      },
      config,
    },
    ({ actor, query }) => listPlaceRepeats(parts, actor, query),
  );
  app.get(
    '/api/triage/repeats/people',
    {
      schema: {
        tags: ['triage'],
        summary: 'People who report again and again, masked, the most first',
        querystring: RepeatQuery,
        response: { 200: PersonRepeatReply },
      },
      config,
    },
    ({ actor, query }) => listPersonRepeats(parts, actor, query),
  );
}
