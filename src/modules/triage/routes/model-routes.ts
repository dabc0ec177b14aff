import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CorrectionBody, CorrectionPreview, GroupQuery } from '../contract/correction.ts';
import { ModelChoice, ModelPart, ModelsReply } from '../contract.ts';
import type { ReadingParts, TriageParts } from '../parts.ts';
import { askLearning, stopLearning, type AskingParts } from '../use-cases/ask-learning.ts';
import { chooseModel } from '../use-cases/choose-model.ts';
import { correctGroup, previewCorrection } from '../use-cases/correct-group.ts';
import { reviewModels } from '../use-cases/review-models.ts';

const tags = ['triage'];

/** The models that advise. Replies: 200, 204; 400, 401, 403, 404, 409 as problems. */
export function modelRoutes(plain: FastifyInstance, parts: TriageParts & ReadingParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/triage/models',
    {
      schema: {
        tags,
        summary: 'The models there are, and how well those at work do in this cell',
        response: { 200: ModelsReply },
      },
      config: { action: 'matters.comment_internal' },
    },
    ({ actor }) => reviewModels(parts, actor),
  );
  app.get(
    '/api/triage/models/correction',
    {
      schema: {
        tags,
        summary: 'What holding back unsure answers would change for a group, on later decisions',
        querystring: GroupQuery,
        response: { 200: CorrectionPreview },
      },
      config: { action: 'matters.comment_internal' },
    },
    ({ actor, query }) => previewCorrection(parts, actor, query),
  );
  app.put(
    '/api/triage/models/correction',
    {
      schema: {
        tags,
        summary: 'Hold back unsure answers for a group, or no longer',
        body: CorrectionBody,
        response: { 204: z.null() },
      },
      config: { action: 'triage.manage_models' },
    },
    async ({ actor, body }, reply) => {
      await correctGroup(parts, actor, body);
      return reply.code(204).send(null);
    },
  );
  app.put(
    '/api/triage/models/:part',
    {
      schema: {
        tags,
        summary: 'Put a model to work, or into the shadow; an earlier one again is a rollback',
        params: z.strictObject({ part: ModelPart }),
        body: ModelChoice,
        response: { 204: z.null() },
      },
      config: { action: 'triage.manage_models' },
    },
    async ({ actor, params, body }, reply) => {
      await chooseModel(parts, actor, params.part, body.version);
      return reply.code(204).send(null);
    },
  );
}

/** Having a model learned, and stopping that. Replies: 204; 401, 403, 404, 409 as problems. */
export function learningRoutes(plain: FastifyInstance, parts: AskingParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const learning = (summary: string) => ({
    schema: { tags, summary, response: { 204: z.null() } },
    config: { action: 'triage.manage_models' },
  });
  app.post(
    '/api/triage/models/learning',
    learning('Have a model learned from what people decided; it goes on trial, no further'),
    async ({ actor }, reply) => {
      await askLearning(parts, actor);
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/triage/models/learning',
    learning('Stop the learning that is at work'),
    async ({ actor }, reply) => {
      await stopLearning(parts, actor);
      return reply.code(204).send(null);
    },
  );
}
