import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { DriftReply, SurgeQuery, SurgeReply } from '../contract.ts';
import { MoodReply } from '../contract/moods.ts';
import type { TriageParts } from '../parts.ts';
import { findThemeSurges } from '../use-cases/find-theme-surges.ts';
import { listMoods } from '../use-cases/list-moods.ts';
import { findDriftAlarm } from '../use-cases/watch-drift.ts';

/** What suddenly grows where. Replies: 200; 400, 401, 403 as problems. */
export function surgeRoutes(plain: FastifyInstance, parts: TriageParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/surges',
    {
      schema: {
        tags: ['triage'],
        summary: 'Themes that grow in a place more than chance explains',
        querystring: SurgeQuery,
        response: { 200: SurgeReply },
      },
      config: { action: 'matters.see_area' },
    },
    ({ actor, query }) => findThemeSurges(parts, actor, query.area),
  );
  app.get(
    '/api/triage/moods',
    {
      schema: {
        tags: ['triage'],
        summary: 'In what mood people wrote, by week and theme',
        querystring: SurgeQuery,
        response: { 200: MoodReply },
      },
      config: { action: 'matters.see_area' },
    },
    ({ actor, query }) => listMoods(parts, actor, query.area),
  );
  app.get(
    '/api/triage/drift',
    {
      schema: {
        tags: ['triage'],
        summary: 'Whether the model at work was lately found right less often than before',
        response: { 200: DriftReply },
      },
      config: { action: 'matters.see_area' },
    },
    ({ actor }) => findDriftAlarm(parts, actor),
  );
}
