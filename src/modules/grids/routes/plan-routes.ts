import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Actor } from '#platform/permit/actor.ts';
import {
  AdoptBody,
  ChangeBody,
  DropBody,
  PlanBody,
  PlanParams,
  PlansQuery,
  PlansReply,
  PlanView,
  WholePlanView,
} from '../contract.ts';
import type { GridsContext } from '../context.ts';
import { presentPlan, presentWholePlan } from '../present-plan.ts';
import { adoptPlan } from '../use-cases/adopt-plan.ts';
import { beginPlan } from '../use-cases/begin-plan.ts';
import { changePlan } from '../use-cases/change-plan.ts';
import { dropPlan } from '../use-cases/drop-plan.ts';
import { getPlan, listPlans } from '../use-cases/read-plans.ts';

const plans = '/api/grid-plans';
const read = { action: 'grids.read_plans' };
const draft = { action: 'grids.draft_plan' };
const tags = ['areas'];
const params = PlanParams;
/** A community's buildings with their outlines, and its streets. */
const bytesMax = 20_000_000;

/** Plans by which communities are cut into grids. */
export function planRoutes(app: FastifyInstance, context: GridsContext): void {
  const { areas } = context;
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    plans,
    {
      config: read,
      schema: {
        tags,
        summary: 'Plans of grids, newest first',
        querystring: PlansQuery,
        response: { 200: PlansReply },
      },
    },
    async ({ actor, query }) => {
      const items = await listPlans(context, actor, query.under);
      return { items: items.map((plan) => presentPlan(plan, areas)) };
    },
  );
  routes.post(
    plans,
    {
      config: draft,
      bodyLimit: bytesMax,
      schema: {
        tags,
        summary: 'Cut a community into grids, as a draft',
        body: PlanBody,
        response: { 201: PlanView },
      },
    },
    async ({ actor, body: { buildings, streets, ...request } }, reply) => {
      const given = buildings && {
        buildings: buildings.features,
        streets: streets?.features ?? [],
      };
      const plan = await beginPlan(context, actor, { ...request, ...(given && { given }) });
      return reply.code(201).send(presentPlan(plan, areas));
    },
  );
  lifeRoutes(app, context);
}

/** What becomes of a plan; each answers with the plan as it is then. */
function lifeRoutes(app: FastifyInstance, context: GridsContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const answer = async (actor: Actor, id: string) =>
    presentWholePlan(await getPlan(context, actor, id), context.areas);
  const response = { 200: WholePlanView };

  routes.get(
    `${plans}/:id`,
    { config: read, schema: { tags, summary: 'A plan with its grids', params, response } },
    ({ actor, params: { id } }) => answer(actor, id),
  );
  routes.post(
    `${plans}/:id/changes`,
    {
      config: draft,
      schema: { tags, summary: 'Change a draft', params, body: ChangeBody, response },
    },
    async ({ actor, params: { id }, body }) => {
      await changePlan(context, actor, { id, ...body });
      return answer(actor, id);
    },
  );
  routes.post(
    `${plans}/:id/adopt`,
    {
      config: { action: 'grids.adopt_plan' },
      schema: { tags, summary: 'Put a plan into force', params, body: AdoptBody, response },
    },
    async ({ actor, params: { id }, body: { reason = null, ...body } }) => {
      await adoptPlan(context, actor, { id, reason, ...body });
      return answer(actor, id);
    },
  );
  routes.post(
    `${plans}/:id/drop`,
    {
      config: draft,
      schema: { tags, summary: 'Put a draft away', params, body: DropBody, response },
    },
    async ({ actor, params: { id }, body: { revision } }) => {
      await dropPlan(context, actor, { id, revision });
      return answer(actor, id);
    },
  );
}
