import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Uuid } from '#modules/matters/contract.ts';
import { FollowReply } from '../contract.ts';
import type { AppealParts } from '../parts.ts';
import {
  AnsweredQuery,
  AnsweredReply,
  JoinBody,
  JoinReply,
  JoinedReply,
  SimilarBody,
  SimilarReply,
} from '../public-contract.ts';
import { findAnswered } from '../use-cases/find-answered.ts';
import { findJoined } from '../use-cases/find-joined.ts';
import { findSimilar } from '../use-cases/find-similar.ts';
import { joinAppeal } from '../use-cases/join-appeal.ts';
import { readProgress } from '../use-cases/read-progress.ts';

const tags = ['appeals'];
const params = z.strictObject({ id: Uuid });

/** What neighbours may know of each other's matters: 200; 400, 401, 403, 404, 409, 429. */
export function publicRoutes(plain: FastifyInstance, parts: AppealParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/appeals/similar',
    {
      schema: {
        tags,
        summary: 'Open matters around that may be the same thing',
        body: SimilarBody,
        response: { 200: SimilarReply },
      },
      config: { action: null, perMinute: 60 },
    },
    (request) => findSimilar(parts, request.body),
  );
  app.post(
    '/api/appeals/:id/join',
    {
      schema: {
        tags,
        summary: 'I met with this too: follow it, and be counted',
        params,
        body: JoinBody,
        response: { 200: JoinReply },
      },
      config: { action: 'appeals.join', perMinute: 30 },
    },
    ({ actor, params: { id }, body }) => joinAppeal(parts, actor, id, body.text),
  );
  app.get(
    '/api/appeals/joined',
    {
      schema: {
        tags,
        summary: 'What I joined and others had reported, newest first',
        response: { 200: JoinedReply },
      },
      config: { action: 'appeals.join' },
    },
    ({ actor }) => findJoined(parts, actor),
  );
  app.get(
    '/api/appeals/answered',
    {
      schema: {
        tags,
        summary: 'Answered matters as everybody may read them, newest first',
        querystring: AnsweredQuery,
        response: { 200: AnsweredReply },
      },
      config: { action: null },
    },
    ({ query }) => findAnswered(parts, query),
  );
  app.get(
    '/api/appeals/:id/progress',
    {
      schema: {
        tags,
        summary: 'How far a matter is that anybody may be told of',
        params,
        response: { 200: FollowReply },
      },
      config: { action: null },
    },
    ({ params: { id } }) => readProgress(parts, id),
  );
}
