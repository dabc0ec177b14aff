import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idempotencyHeaders } from '#platform/http/contract.ts';
import { ActReply, Uuid } from '#modules/matters/contract.ts';
import { ReportBody, RouteQuery, RouteReply } from '../contract.ts';
import type { AppealParts } from '../parts.ts';
import { proposeRoute } from '../use-cases/propose-route.ts';
import { reportRequest } from '../use-cases/report-appeal.ts';

const tags = ['appeals'];

/** Reporting and routing appeals. Replies: 200, 201; 400, 401, 403, 404, 409 as problems. */
export function appealRoutes(plain: FastifyInstance, parts: AppealParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/appeals',
    {
      schema: {
        tags,
        summary: 'Report an appeal by any channel',
        headers: idempotencyHeaders,
        body: ReportBody,
        response: { 201: ActReply },
      },
      config: { action: null },
    },
    async (request, reply) => {
      const { neighbours, clock, matters } = parts;
      const key = request.headers['idempotency-key'];
      const act = reportRequest(neighbours, clock, request.actor, request.body, key);
      return reply.code(201).send(await matters.act(act));
    },
  );
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
}
