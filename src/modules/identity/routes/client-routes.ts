import type { FastifyInstance } from 'fastify';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listClientRows } from '../data/client-rows.ts';
import { presentClient } from '../present.ts';
import { addClient, revokeClient } from '../use-cases/create-client.ts';
import { ok, typed } from './typed.ts';

const tags = ['clients'];
const action = 'identity.manage_clients';
const config = { action };

/** Keys of outside programs. */
export function clientRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.get(
    '/api/clients',
    {
      config,
      schema: { tags, summary: 'Outside programs', response: { 200: contract.clientList } },
    },
    async ({ actor }) => {
      requireAuthority(actor, action);
      const clients = await context.db.read(scopeForAction(actor, action), listClientRows);
      return { items: clients.map(presentClient) };
    },
  );
  app.post(
    '/api/clients',
    {
      config,
      schema: {
        tags,
        summary: 'Give an outside program a key, shown this once',
        body: contract.newClient,
        response: { 200: contract.clientMade },
      },
    },
    async ({ actor, body, ip }) => {
      const { client, key } = await addClient(context, actor, body, ip);
      return { client: presentClient(client), key };
    },
  );
  app.delete(
    '/api/clients/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Revoke a key at once',
        params: contract.idParams,
        response: { 200: contract.done },
      },
    },
    async ({ actor, params, ip }) => {
      await revokeClient(context, actor, params.id, ip);
      return ok;
    },
  );
}
