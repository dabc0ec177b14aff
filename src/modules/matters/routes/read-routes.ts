import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireAuthority } from '#platform/permit/permit.ts';
import {
  ClockCounts,
  MatterCounts,
  MatterFilter,
  MatterList,
  MatterPage,
  MatterQuery,
  Uuid,
} from '../contract.ts';
import { countByClock, countByStage } from '../use-cases/queries/count-matters.ts';
import { cardsToCsv } from '../use-cases/queries/cards-to-csv.ts';
import { exportMatters } from '../use-cases/queries/export-matters.ts';
import { findMatters } from '../use-cases/queries/list-matters.ts';
import { getMatterPage } from '../use-cases/queries/read-matter.ts';
import type { MatterRoutesParts } from './parts.ts';

const tags = ['matters'];

/** Reading matters. Replies: 200; 400, 401, 403, 404 as problems. */
export function readRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/matters',
    {
      schema: {
        tags,
        summary: 'Matters one may see',
        querystring: MatterQuery,
        response: { 200: MatterList },
      },
      config: { action: 'matters.subscribe' },
    },
    (request) => {
      requireAuthority(request.actor, 'matters.subscribe');
      return findMatters(parts.db, parts.reading(), request.actor, request.query);
    },
  );
  app.get(
    '/api/matters/counts',
    {
      schema: {
        tags,
        summary: 'How many matters a filter finds',
        querystring: MatterFilter,
        response: { 200: MatterCounts },
      },
      config: { action: 'matters.subscribe' },
    },
    (request) => {
      requireAuthority(request.actor, 'matters.subscribe');
      return countByStage(parts.db, parts.reading(), request.actor, request.query);
    },
  );
  app.get(
    '/api/matters/clocks',
    {
      schema: {
        tags,
        summary: 'How many open matters a filter finds by the colour of their clock',
        querystring: MatterFilter.omit({ clock: true, open: true }),
        response: { 200: ClockCounts },
      },
      config: { action: 'matters.subscribe' },
    },
    (request) => {
      requireAuthority(request.actor, 'matters.subscribe');
      return countByClock(parts.db, parts.reading(), request.actor, request.query);
    },
  );
  exportRoute(plain, parts);
  app.get(
    '/api/matters/:id',
    {
      schema: {
        tags,
        summary: 'One matter: facts, clocks, history, legal actions',
        params: z.strictObject({ id: Uuid }),
        response: { 200: MatterPage },
      },
      config: { action: null },
    },
    (request) => getMatterPage(parts.db, parts.reading(), request.actor, request.params.id),
  );
}

function exportRoute(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/matters/export',
    {
      schema: {
        tags,
        summary: 'Export what one may see, as CSV or JSON',
        querystring: MatterQuery.extend({
          format: z.enum(['csv', 'json']).default('csv'),
          lang: z.enum(['zh', 'en']).optional(),
        }),
      },
      config: { action: 'matters.export' },
    },
    async (request, reply) => {
      const { format, lang, ...query } = request.query;
      const { actor, ip } = request;
      const found = await exportMatters(parts, parts.reading(), actor, query, ip);
      const file = `matters.${format}`;
      void reply.header('content-disposition', `attachment; filename="${file}"`);
      void reply.header('x-export-cut-off', String(found.cutOff));
      if (format === 'csv') {
        const words = {
          channelTitle: ({ type, channel }: { type: string; channel: string }) =>
            parts.types.get(type).type.channelTitles?.[channel] ?? { zh: channel, en: channel },
          areaName: parts.reading().areaName,
        };
        const csv = cardsToCsv(found, lang ?? request.language, words);
        return reply.type('text/csv; charset=utf-8').send(csv);
      }
      return reply.type('application/json').send(JSON.stringify(found.cards));
    },
  );
}
