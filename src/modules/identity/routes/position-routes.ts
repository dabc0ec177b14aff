import type { FastifyInstance } from 'fastify';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listPositionRows, listSubstituteRows } from '../data/position-rows.ts';
import { presentPosition } from '../present.ts';
import { assignPosition } from '../use-cases/assign-position.ts';
import { addSubstitute, endPosition } from '../use-cases/end-position.ts';
import { ok, typed } from './typed.ts';

const tags = ['positions'];
const config = { action: 'identity.manage_positions' };
const momentOf = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

/** Who holds which office, from when to when, and who stands in. */
export function positionRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.get(
    '/api/positions',
    {
      config: { action: 'identity.read_people' },
      schema: {
        tags,
        summary: 'Positions of a person or of a body',
        querystring: contract.positionQuery,
        response: { 200: contract.positionList },
      },
    },
    async ({ actor, query }) => {
      requireAuthority(actor, 'identity.read_people');
      const scope = scopeForAction(actor, 'identity.read_people');
      return context.db.read(scope, async (tx) => {
        const positions = await listPositionRows(tx, query, scope.areas);
        const substitutes = await listSubstituteRows(
          tx,
          positions.map((one) => one.id),
        );
        return { items: positions.map((one) => presentPosition(one, substitutes)) };
      });
    },
  );
  app.post(
    '/api/positions',
    {
      config,
      schema: {
        tags,
        summary: 'Put somebody into office',
        body: contract.newPosition,
        response: { 200: contract.made },
      },
    },
    async ({ actor, body, ip }) => {
      const term = { activeFrom: momentOf(body.activeFrom), activeTo: momentOf(body.activeTo) };
      const { id } = await assignPosition(context, actor, { ...body, ...term }, ip);
      return { id };
    },
  );
  termRoutes(plain, context);
}

function termRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.post(
    '/api/positions/:id/end',
    {
      config,
      schema: {
        tags,
        summary: 'End a term',
        params: contract.idParams,
        body: contract.positionEnd,
        response: { 200: contract.done },
      },
    },
    async ({ actor, params, body, ip }) => {
      await endPosition(context, actor, params.id, momentOf(body.activeTo), ip);
      return ok;
    },
  );
  app.post(
    '/api/positions/:id/substitutes',
    {
      config,
      schema: {
        tags,
        summary: 'Let somebody stand in',
        params: contract.idParams,
        body: contract.newSubstitute,
        response: { 200: contract.made },
      },
    },
    async ({ actor, params, body, ip }) => {
      const { activeFrom, activeTo, ...rest } = body;
      const wish = { ...rest, activeFrom: momentOf(activeFrom), activeTo: new Date(activeTo) };
      const { id } = await addSubstitute(context, actor, params.id, wish, ip);
      return { id };
    },
  );
}
