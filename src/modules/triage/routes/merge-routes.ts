import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  MergeDecision,
  MergeReply,
  MergeSettingBody,
  MergeSettingReply,
  MergesQuery,
  MergesReply,
} from '../contract/merging.ts';
import type { MergingParts } from '../parts.ts';
import { decideMerge } from '../use-cases/decide-merge.ts';
import { findMerge, listMerges } from '../use-cases/list-merges.ts';
import { readMergeSetting, setMerging } from '../use-cases/set-merging.ts';

const merging = { action: 'appeals.merge' };
const params = z.strictObject({ id: z.uuid() });
const done = { 204: z.null() };

/** Merges that are proposed, and what people decide. Replies: 200, 204; 400, 401, 403, 404, 409. */
export function mergeRoutes(plain: FastifyInstance, parts: MergingParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/merges',
    {
      schema: {
        tags: ['triage'],
        summary: 'New matters that seem to be the same problem as an open one, the newest first',
        querystring: MergesQuery,
        response: { 200: MergesReply },
      },
      config: merging,
    },
    ({ actor, query }) => listMerges(parts, actor, query),
  );
  app.get(
    '/api/triage/matters/:id/merge',
    {
      schema: {
        tags: ['triage'],
        summary: 'The merge that is proposed for a matter',
        params,
        response: { 200: MergeReply },
      },
      config: merging,
    },
    ({ actor, params: { id } }) => findMerge(parts, actor, id),
  );
  app.post(
    '/api/triage/matters/:id/merge',
    {
      schema: {
        tags: ['triage'],
        summary: 'Merge as it was proposed, or say why not',
        params,
        body: MergeDecision,
        response: done,
      },
      config: merging,
    },
    async ({ actor, params: { id }, body }, reply) => {
      await decideMerge(parts, actor, id, body);
      return reply.code(204).send(null);
    },
  );
}

/** From what score on merges are proposed and made. Replies: 200, 204; 400, 401, 403. */
export function mergeSettingRoutes(plain: FastifyInstance, parts: MergingParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/merge-setting',
    {
      schema: {
        tags: ['triage'],
        summary: 'From what score on merges are proposed and made, and what people made of them',
        response: { 200: MergeSettingReply },
      },
      config: { action: 'matters.comment_internal' },
    },
    ({ actor }) => readMergeSetting(parts, actor),
  );
  app.put(
    '/api/triage/merge-setting',
    {
      schema: {
        tags: ['triage'],
        summary: 'Set from what score on merges are proposed and made by the system',
        body: MergeSettingBody,
        response: done,
      },
      config: { action: 'triage.manage_models' },
    },
    async ({ actor, body }, reply) => {
      await setMerging(parts, actor, body);
      return reply.code(204).send(null);
    },
  );
}
