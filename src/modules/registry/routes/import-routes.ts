import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  ImportPreview,
  ImportQuery,
  ImportReport,
  ImportsReply,
  PersonParams as params,
} from '../contract.ts';
import type { RegistryParts } from '../parts.ts';
import { getImport, readImports } from '../use-cases/import/read-imports.ts';
import { previewImport } from '../use-cases/import/preview-import.ts';
import { startImport } from '../use-cases/import/start-import.ts';
import { undoImport } from '../use-cases/import/undo-import.ts';

const tags = ['registry'];
const config = { action: 'registry.import' };
const bytesMax = 64 * 1024 * 1024;
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const consumes = ['text/csv', workbook];

/** Importing files of people. Replies: 200, 202, 204; 400, 401, 403, 404, 409, 413 as problems. */
export async function importRoutes(plain: FastifyInstance, parts: RegistryParts): Promise<void> {
  await plain.register((scope, _options, done) => {
    for (const type of consumes) {
      const options = { parseAs: 'buffer' as const, bodyLimit: bytesMax };
      scope.addContentTypeParser(type, options, (_request, body, parsed) => parsed(null, body));
    }
    fileRoutes(scope, parts);
    done();
  });
  readingRoutes(plain, parts);
}

function fileRoutes(plain: FastifyInstance, parts: RegistryParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const file = { tags, consumes, querystring: ImportQuery };
  app.post(
    '/api/registry/imports',
    {
      schema: {
        ...file,
        summary: 'Hand in a file of people: CSV or a workbook, as the body',
        response: { 202: ImportReport },
      },
      config,
      bodyLimit: bytesMax,
    },
    async (request, reply) => {
      const { actor, query } = request;
      const { id } = await startImport(parts, actor, { ...query, bytes: bytesOf(request) });
      return reply.code(202).send(await getImport(parts, actor, id));
    },
  );
  app.post(
    '/api/registry/imports/preview',
    {
      schema: {
        ...file,
        summary: 'What an import of people would make of a file; nothing is taken in',
        response: { 200: ImportPreview },
      },
      config,
      bodyLimit: bytesMax,
    },
    (request) => previewImport(parts, request.actor, { ...request.query, bytes: bytesOf(request) }),
  );
}

function readingRoutes(plain: FastifyInstance, parts: RegistryParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/registry/imports',
    {
      schema: { tags, summary: 'The newest imports of people', response: { 200: ImportsReply } },
      config,
    },
    ({ actor }) => readImports(parts, actor),
  );
  app.get(
    '/api/registry/imports/:id',
    {
      schema: {
        tags,
        summary: 'How an import of people goes',
        params,
        response: { 200: ImportReport },
      },
      config,
    },
    ({ actor, params: { id } }) => getImport(parts, actor, id),
  );
  app.post(
    '/api/registry/imports/:id/undo',
    {
      schema: {
        tags,
        summary: 'Take back whom an import brought and nobody changed since',
        params,
        response: { 204: z.null() },
      },
      config,
    },
    async ({ actor, params: { id } }, reply) => {
      await undoImport(parts, actor, id);
      return reply.code(204).send(null);
    },
  );
}

function bytesOf({ body }: FastifyRequest): Buffer {
  if (Buffer.isBuffer(body)) return body;
  throw new Refusal('invalid', 'registry.import_no_file', {
    zh: '没有收到文件，请选择 CSV 或 Excel（.xlsx）文件。',
    en: 'No file came along. Choose a CSV file or a workbook (.xlsx).',
  });
}
