import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { idempotencyHeaders } from '#platform/http/contract.ts';
import { FollowBody, FollowReply, ReportBody, ReportReply } from '../contract.ts';
import type { AppealParts } from '../parts.ts';
import { followCodeFor, followReport } from '../use-cases/follow-report.ts';
import { reportRequest } from '../use-cases/report-appeal.ts';

const tags = ['appeals'];

/** Reporting, and coming back without an account: 200, 201; 400, 401, 403, 404, 409, 429. */
export function reportRoutes(plain: FastifyInstance, parts: AppealParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/appeals',
    {
      schema: {
        tags,
        summary: 'Report an appeal by any channel',
        headers: idempotencyHeaders,
        body: ReportBody,
        response: { 201: ReportReply },
      },
      // A family reports a few; whoever sends hundreds without a name buries all the others.
      config: { action: null, anonymousPerMinute: 20 },
    },
    async (request, reply) => {
      const { neighbours, clock, matters } = parts;
      const { actor, body, headers } = request;
      const act = reportRequest(neighbours, clock, actor, body, headers['idempotency-key']);
      const done = await matters.act(act);
      const { channel } = body;
      const { reporterId } = act.input;
      const followCode = followCodeFor(parts, { id: done.id, channel, reporterId });
      return reply.code(201).send({ ...done, followCode });
    },
  );
  app.post(
    '/api/appeals/follow',
    {
      schema: {
        tags,
        summary: 'How far a report is, by its number and the code on its receipt',
        body: FollowBody,
        response: { 200: FollowReply },
      },
      config: { action: null, perMinute: 60 },
    },
    (request) => followReport(parts, request.body, request.ip),
  );
}
