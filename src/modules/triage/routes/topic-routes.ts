import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { TopicReply } from '../contract.ts';
import type { TriageParts } from '../parts.ts';
import { listTopics } from '../use-cases/list-topics.ts';

/** Problems that several matters tell of. Replies: 200; 401, 403 as problems. */
export function topicRoutes(plain: FastifyInstance, parts: TriageParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/topics',
    {
      schema: {
        tags: ['triage'],
        summary: 'Problems that several matters tell of, the hottest first',
        response: { 200: TopicReply },
      },
      config: { action: 'matters.see_area' },
    },
    ({ actor }) => listTopics(parts, actor),
  );
}
