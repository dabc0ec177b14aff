import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireAuthority } from '#platform/permit/permit.ts';
import {
  CorrectionBody,
  CorrectionReply,
  ItemView,
  RuleParams,
  RuleQuery,
  TrialQuery,
  TrialReply,
} from '../contract.ts';
import type { EnforcementContext } from '../context.ts';
import { normalCategoryPath } from '../domain/category-path.ts';
import { bodyNamesIn, presentAnswer, presentItem } from '../present.ts';
import { correctItem } from '../use-cases/correct-item.ts';
import { getRule } from '../use-cases/find-for-dispatch.ts';
import { tryQuestion } from '../use-cases/try-question.ts';

const tags = ['responsibility'];
const read = { action: 'enforcement.read_list' };

/** Asking the list, and correcting it when an arbitration found it at fault. */
export function dispatchRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/responsibility/trial',
    {
      config: read,
      schema: {
        tags,
        summary: 'Whom the list names for a question, and why',
        querystring: TrialQuery,
        response: { 200: TrialReply },
      },
    },
    async ({ actor, query: { category, area, kind, version, at } }) => {
      const answer = await tryQuestion(context, actor, {
        question: { category, areaCode: area, ...(kind && { kind }) },
        versionId: version,
        at: at === undefined ? undefined : new Date(at),
      });
      return presentAnswer(answer, context.bodies);
    },
  );
  routes.get(
    '/api/responsibility/rules/:ruleId',
    {
      config: read,
      schema: {
        tags,
        summary: 'A rule as it held at a moment',
        params: RuleParams,
        querystring: RuleQuery,
        response: { 200: ItemView },
      },
    },
    async ({ actor, params: { ruleId }, query: { at } }) => {
      requireAuthority(actor, 'enforcement.read_list');
      const moment = at === undefined ? context.clock.now() : new Date(at);
      const item = await getRule(context, ruleId, moment);
      return presentItem(item, await bodyNamesIn([item], context.bodies));
    },
  );
  routes.post(
    '/api/responsibility/corrections',
    {
      config: { action: 'enforcement.publish_list' },
      schema: {
        tags,
        summary: 'Correct the list where an arbitration found it at fault',
        body: CorrectionBody,
        response: { 200: CorrectionReply },
      },
    },
    async ({ actor, body: { content, ...what } }) => {
      const category = normalCategoryPath(content?.category ?? '');
      const corrected = await correctItem(context, actor, {
        ...what,
        content: content && { ...content, category },
      });
      return { ruleId: corrected.ruleId, versionIds: [...corrected.versionIds] };
    },
  );
}
