import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Refusal } from '#platform/refusal/refusal.ts';
import { Uuid } from '#modules/matters/contract.ts';
import {
  ImportChannel,
  ImportFields,
  ImportPreview,
  ImportReport,
  ImportSources,
  ImportSummary,
} from '../contract.ts';
import type { AppealParts } from '../parts.ts';
import { describeSources, writeTemplate } from '../use-cases/import/describe-sources.ts';
import { getFaultsCsv, getImport, readImports } from '../use-cases/import/read-imports.ts';
import { previewImport } from '../use-cases/import/preview-import.ts';
import type { ImportFile } from '../use-cases/import/read-import-file.ts';
import { startImport } from '../use-cases/import/start-import.ts';

const tags = ['appeals'];
const config = { action: 'appeals.import' };
const params = z.strictObject({ id: Uuid });
const bytesMax = 32 * 1024 * 1024;

/** Importing files of appeals. Replies: 200, 202; 400, 401, 403, 404, 413 as problems. */
export async function importRoutes(plain: FastifyInstance, parts: AppealParts): Promise<void> {
  await plain.register(async (scope) => {
    const limits = { fileSize: bytesMax, files: 1, fields: 0, parts: 1, headerPairs: 20 };
    await scope.register(multipart, { limits });
    for (const type of ['text/csv', 'application/x-ndjson', 'application/jsonl']) {
      const options = { parseAs: 'buffer' as const, bodyLimit: bytesMax };
      scope.addContentTypeParser(type, options, (_request, body, done) => done(null, body));
    }
    const app = scope.withTypeProvider<ZodTypeProvider>();
    app.post(
      '/api/appeals/imports',
      {
        schema: {
          tags,
          summary: 'Hand in a file of appeals: CSV or JSON lines, as the body or as multipart',
          consumes: ['text/csv', 'application/x-ndjson', 'multipart/form-data'],
          querystring: ImportFields,
          response: { 202: ImportReport },
        },
        config,
        bodyLimit: bytesMax,
      },
      async (request, reply) => {
        const file = await receive(request, request.query.fileName);
        const { id } = await startImport(parts, request.actor, file, request.query);
        return reply.code(202).send(await getImport(parts, request.actor, id));
      },
    );
    app.post(
      '/api/appeals/imports/preview',
      {
        schema: {
          tags,
          summary: 'What an import would make of a file; nothing is taken in',
          consumes: ['text/csv', 'application/x-ndjson', 'multipart/form-data'],
          querystring: ImportFields,
          response: { 200: ImportPreview },
        },
        config,
        bodyLimit: bytesMax,
      },
      async (request) => {
        const file = await receive(request, request.query.fileName);
        return previewImport(parts, request.actor, file, request.query);
      },
    );
    readingRoutes(scope, parts);
  });
}

function readingRoutes(plain: FastifyInstance, parts: AppealParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/appeals/imports',
    {
      schema: {
        tags,
        summary: 'The newest imports',
        response: { 200: z.object({ items: z.array(ImportSummary) }) },
      },
      config,
    },
    async ({ actor }) => ({ items: [...(await readImports(parts, actor))] }),
  );
  app.get(
    '/api/appeals/imports/sources',
    {
      schema: {
        tags,
        summary: 'What files of each source must and may tell',
        response: { 200: ImportSources },
      },
      config,
    },
    ({ actor }) => describeSources(parts, actor),
  );
  app.get(
    '/api/appeals/imports/template.csv',
    {
      schema: {
        tags,
        summary: 'An empty file of a source, with its columns and one example, as CSV',
        querystring: z.strictObject({ channel: ImportChannel }),
      },
      config,
    },
    ({ actor, query: { channel } }, reply) =>
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="import-${channel}.csv"`)
        .send(writeTemplate(parts, actor, channel)),
  );
  app.get(
    '/api/appeals/imports/:id',
    {
      schema: { tags, summary: 'How an import goes', params, response: { 200: ImportReport } },
      config,
    },
    ({ actor, params: { id } }) => getImport(parts, actor, id),
  );
  app.get(
    '/api/appeals/imports/:id/faults.csv',
    { schema: { tags, summary: 'Every fault of an import, as CSV', params }, config },
    async ({ actor, params: { id } }, reply) =>
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="import-faults-${id}.csv"`)
        .send(await getFaultsCsv(parts, actor, id)),
  );
}

/** @param named what whoever sends it calls it, where that is not part of a form. */
async function receive(request: FastifyRequest, named: string | undefined): Promise<ImportFile> {
  const type = request.headers['content-type'] ?? '';
  if (!request.isMultipart()) {
    if (Buffer.isBuffer(request.body)) return fileOf(request.body, type, named ?? '');
    throw noFile();
  }
  try {
    const part = await request.file();
    if (!part) throw noFile();
    const { mimetype, filename = '' } = part;
    return fileOf(await part.toBuffer(), mimetype, named ?? filename.slice(0, 200));
  } catch (error) {
    // What carries no code of its own is the parser's: the form did not arrive whole.
    throw error instanceof Error && 'code' in error ? error : brokenForm();
  }
}

function fileOf(bytes: Buffer, type: string, name: string): ImportFile {
  const isLines = /ndjson|jsonl/.test(type) || /\.(jsonl|ndjson)$/i.test(name);
  return { bytes, name, format: isLines ? 'jsonl' : 'csv' };
}

function brokenForm(): Refusal {
  return new Refusal('invalid', 'appeals.import_broken_form', {
    zh: '上传没有完成，请重试。',
    en: 'The upload did not arrive whole. Please try again.',
  });
}

function noFile(): Refusal {
  return new Refusal('invalid', 'appeals.import_no_file', {
    zh: '没有收到文件，请选择 CSV 或 JSONL 文件。',
    en: 'No file came along. Choose a CSV or JSONL file.',
  });
}
