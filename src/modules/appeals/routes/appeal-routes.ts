import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Uuid } from '#modules/matters/contract.ts';
import { AlikeReply, RouteQuery, RouteReply } from '../contract.ts';
import type { AppealParts } from '../parts.ts';
import { WhistleQuery, WhistleReply } from '../whistle-contract.ts';
import { findAlike } from '../use-cases/find-alike.ts';
import { findWhistles } from '../use-cases/find-whistles.ts';
import { proposeRoute } from '../use-cases/propose-route.ts';

const tags = ['appeals'];

/** Routing appeals, and who was called. Replies: 200; 400, 401, 403, 404, 409 as problems. */
export function appealRoutes(plain: FastifyInstance, parts: AppealParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/appeals/:id/route',
    {
      schema: {
        tags,
        summary: 'Whom it would go to, and whether by itself; before acceptance give the category',
        params: z.strictObject({ id: Uuid }),
        querystring: RouteQuery,
        response: { 200: RouteReply },
      },
      config: { action: 'appeals.dispatch' },
    },
    (request) => proposeRoute(parts, request.actor, request.params.id, request.query),
  );
  app.get(
    '/api/appeals/:id/alike',
    {
      schema: {
        tags,
        summary: 'Matters of the street that read like this one, open or closed',
        params: z.strictObject({ id: Uuid }),
        response: { 200: AlikeReply },
      },
      config: { action: 'matters.comment_internal' },
    },
    (request) => findAlike(parts, request.actor, request.params.id),
  );
  app.get(
    '/api/appeals/whistles',
    {
      schema: {
        tags,
        summary: 'Open matters to which other bodies were called, and what each owes by when',
        querystring: WhistleQuery,
        response: { 200: WhistleReply },
      },
      config: { action: 'matters.comment_internal' },
    },
    (request) => findWhistles(parts, request.actor, request.query),
  );
}
