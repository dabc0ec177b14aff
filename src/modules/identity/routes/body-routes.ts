import type { FastifyInstance } from 'fastify';
import { wholeCell } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { findBodyRow, listBodyRows } from '../data/body-rows.ts';
import { presentBody } from '../present.ts';
import { unknownOf } from '../use-cases/refusals.ts';
import { changeBody, createBody } from '../use-cases/save-body.ts';
import { typed } from './typed.ts';

const tags = ['bodies'];
const config = { action: 'identity.manage_bodies' };

/** The organisation tree. Who is responsible for what is public; changing it is not. */
export function bodyRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.get(
    '/api/bodies',
    {
      config: { action: null },
      schema: {
        tags,
        summary: 'Bodies in and below an area; parents draw the tree',
        querystring: contract.bodyQuery,
        response: { 200: contract.bodyList },
      },
    },
    async ({ query }) => {
      const moment = query.closed ? null : context.clock.now();
      const bodies = await context.db.read(wholeCell, (tx) => listBodyRows(tx, query.area, moment));
      return { items: bodies.map(presentBody) };
    },
  );
  app.get(
    '/api/bodies/:id',
    {
      config: { action: null },
      schema: {
        tags,
        summary: 'One body',
        params: contract.idParams,
        response: { 200: contract.body },
      },
    },
    async ({ params }) => {
      const body = await context.db.read(wholeCell, (tx) => findBodyRow(tx, params.id));
      if (!body) throw unknownOf('body');
      return presentBody(body);
    },
  );
  app.post(
    '/api/bodies',
    {
      config,
      schema: {
        tags,
        summary: 'Add a body',
        body: contract.newBody,
        response: { 200: contract.body },
      },
    },
    async ({ actor, body, ip }) => presentBody(await createBody(context, actor, body, ip)),
  );
  app.patch(
    '/api/bodies/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Change or close a body',
        params: contract.idParams,
        body: contract.bodyChange,
        response: { 200: contract.body },
      },
    },
    async ({ actor, params, body, ip }) =>
      presentBody(await changeBody(context, actor, params.id, body, ip)),
  );
}
