import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
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
        body: ItemBody,
        response: { 201: ItemView },
      },
    },
    async ({ actor, params: { id }, body }, reply) => {
      const item = { ...body, ruleId: context.ids.next() };
      return reply.code(201).send(await present(await putNormal(actor, id, item)));
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
        body: ItemBody,
        response: { 200: ItemView },
      },
    },
    async ({ actor, params: { id, ruleId }, body }) =>
      present(await putNormal(actor, id, { ...body, ruleId: ruleId.toLowerCase() })),
  );
  routes.delete(
    `${version}/items/:ruleId`,
    {
      config: edit,
      schema: {
        tags,
        summary: 'Take an item out of a draft',
        params: ItemParams,
        response: { 204: z.null() },
      },
    },
    async ({ actor, params: { id, ruleId } }, reply) => {
      await removeItem(context, actor, id, ruleId);
      return reply.code(204).send(null);
    },
  );
  readingRoutes(app, context);
  fileRoutes(app, context);

  function putNormal(actor: Parameters<typeof putItem>[1], id: string, item: ResponsibilityItem) {
    const category = normalCategoryPath(item.category);
    return putItem(context, actor, id, { ...item, category });
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
        body: ImportBody,
        response: { 200: ImportReply },
      },
    },
    ({ actor, params: { id }, body }) => importList(context, actor, id, body),
  );
}
