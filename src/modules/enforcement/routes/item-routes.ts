import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import {
  EditQuery,
  ImportBody,
  ImportReply,
  ItemBody,
  ItemParams,
  ItemsQuery,
  ItemsReply,
  ItemView,
  VersionParams,
} from '../contract.ts';
import type { EnforcementContext } from '../context.ts';
import { normalCategoryPath } from '../domain/category-path.ts';
import type { ResponsibilityItem } from '../domain/item.ts';
import { bodyNamesIn, presentItem } from '../present.ts';
import { exportList } from '../use-cases/export-list.ts';
import { importList } from '../use-cases/import-list.ts';
import { putItem } from '../use-cases/put-item.ts';
import { listItems } from '../use-cases/read-list.ts';
import { removeItem } from '../use-cases/remove-item.ts';

const tags = ['responsibility'];
const version = '/api/responsibility/versions/:id';
const read = { action: 'enforcement.read_list' };
const edit = { action: 'enforcement.edit_list' };
/** A county's whole list as CSV is larger than what other requests may send. */
const importBytesMax = 8_000_000;

/** The items of a version, one by one and as a whole file. */
export function itemRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const present = async (item: ResponsibilityItem) =>
    presentItem(item, await bodyNamesIn([item], context.bodies));

  routes.post(
    `${version}/items`,
    {
      config: edit,
      schema: {
        tags,
        summary: 'Add an item to a draft',
        params: VersionParams,
        querystring: EditQuery,
        body: ItemBody,
        response: { 201: ItemView },
      },
    },
    async ({ actor, params: { id }, query: { revision }, body }, reply) => {
      const item = { ...body, ruleId: context.ids.next() };
      return reply.code(201).send(await present(await putNormal(actor, id, item, revision)));
    },
  );
  routes.put(
    `${version}/items/:ruleId`,
    {
      config: edit,
      schema: {
        tags,
        summary: 'Set an item of a draft',
        params: ItemParams,
        querystring: EditQuery,
        body: ItemBody,
        response: { 200: ItemView },
      },
    },
    async ({ actor, params: { id, ruleId }, query: { revision }, body }) => {
      const item = { ...body, ruleId: ruleId.toLowerCase() };
      return present(await putNormal(actor, id, item, revision));
    },
  );
  routes.delete(
    `${version}/items/:ruleId`,
    {
      config: edit,
      schema: {
        tags,
        summary: 'Take an item out of a draft',
        params: ItemParams,
        querystring: EditQuery,
        response: { 204: z.null() },
      },
    },
    async ({ actor, params: { id, ruleId }, query: { revision } }, reply) => {
      await removeItem(context, actor, id, ruleId, revision);
      return reply.code(204).send(null);
    },
  );
  readingRoutes(app, context);
  fileRoutes(app, context);

  function putNormal(actor: Actor, id: string, item: ResponsibilityItem, revision?: number) {
    const category = normalCategoryPath(item.category);
    return putItem(context, actor, id, { ...item, category }, revision);
  }
}

function readingRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    `${version}/items`,
    {
      config: read,
      schema: {
        tags,
        summary: 'Items of a version',
        params: VersionParams,
        querystring: ItemsQuery,
        response: { 200: ItemsReply },
      },
    },
    async ({ actor, params: { id }, query: { area, body, ...page } }) => {
      const found = await listItems(context, actor, id, { ...page, areaCode: area, bodyId: body });
      const names = await bodyNamesIn(found.items, context.bodies);
      return { items: found.items.map((item) => presentItem(item, names)), next: found.next };
    },
  );
}

/** The whole list as a file, out and in. */
function fileRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    `${version}/export.csv`,
    { config: read, schema: { tags, summary: 'A version as CSV', params: VersionParams } },
    async ({ actor, params: { id } }, reply) => {
      const csv = await exportList(context, actor, id);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="responsibility-${id}.csv"`)
        .send(csv);
    },
  );
  routes.post(
    `${version}/import`,
    {
      config: edit,
      bodyLimit: importBytesMax,
      schema: {
        tags,
        summary: 'Take a CSV into a draft, all of it or nothing',
        params: VersionParams,
        querystring: EditQuery,
        body: ImportBody,
        response: { 200: ImportReply },
      },
    },
    ({ actor, params: { id }, query: { revision }, body }) =>
      importList(context, actor, id, body, revision),
  );
}
