import type { FastifyInstance } from 'fastify';
import type { ActionDeclaration } from '#platform/permit/action.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listCapacityRows } from '../data/capacity-rows.ts';
import { saveCapacity } from '../use-cases/save-capacity.ts';
import { ok, typed } from './typed.ts';

const tags = ['capacities'];
const config = { action: 'identity.manage_capacities' };

/** What each capacity may do: data, not code. */
export function capacityRoutes(
  plain: FastifyInstance,
  context: IdentityContext,
  actions: () => readonly ActionDeclaration[],
): void {
  const app = typed(plain);
  app.get(
    '/api/capacities',
    {
      config: { action: 'identity.read_people' },
      schema: { tags, summary: 'All capacities', response: { 200: contract.capacityList } },
    },
    async ({ actor }) => {
      requireAuthority(actor, 'identity.read_people');
      const rows = await context.db.read(wholeCell, listCapacityRows);
      const items = rows.map(({ titleZh, titleEn, ...rest }) => ({
        ...rest,
        actions: [...rest.actions],
        title: { zh: titleZh, en: titleEn },
      }));
      return { items };
    },
  );
  app.get(
    '/api/actions',
    {
      config,
      schema: { tags, summary: 'All actions there are', response: { 200: contract.actionList } },
    },
    ({ actor }) => {
      requireAuthority(actor, config.action);
      return { items: [...actions()] };
    },
  );
  app.put(
    '/api/capacities/:capacity',
    {
      config,
      schema: {
        tags,
        summary: 'Make or change a capacity and what it may do',
        params: contract.capacityParams,
        body: contract.capacityWish,
        response: { 200: contract.done },
      },
    },
    async ({ actor, params, body, ip }) => {
      const { title, ...rest } = body;
      const titles = { titleZh: title.zh, titleEn: title.en };
      await saveCapacity(context, actor, { ...rest, ...titles, capacity: params.capacity }, ip);
      return ok;
    },
  );
}
