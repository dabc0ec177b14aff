import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { idempotencyHeaders } from '#platform/http/contract.ts';
import { failureOf } from '#platform/http/problem.ts';
import { ActManyBody, ActManyReply, type ActReply } from '../contract.ts';
import { actOnMany } from '../use-cases/act-on-many.ts';
import type { MatterRoutesParts } from './parts.ts';

const tags = ['matters'];

/** Acting on many matters at once. Replies: 200; 400, 401 as problems. */
export function actManyRoutes(plain: FastifyInstance, parts: MatterRoutesParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/matters/actions',
    {
      schema: {
        tags,
        summary: 'Take the same step with many matters; each has its own fate',
        headers: idempotencyHeaders,
        body: ActManyBody,
        response: { 200: ActManyReply },
      },
      config: { action: null },
    },
    async ({ actor, body, headers }) => {
      const fates = await actOnMany(parts, actor, body, headers['idempotency-key']);
      return { results: fates.map((fate) => fateOf(fate, parts.onFault)) };
    },
  );
}

type Fate = z.infer<typeof ActManyReply>['results'][number];

function fateOf(fate: PromiseSettledResult<ActReply>, onFault: MatterRoutesParts['onFault']): Fate {
  if (fate.status === 'fulfilled') return { ok: true, reply: fate.value };
  const { status, code, sentence, details, defect } = failureOf(fate.reason);
  if (defect) onFault?.(fate.reason);
  return { ok: false, refusal: { ...details, status, code, sentence } };
}
