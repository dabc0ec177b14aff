import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Module } from '#platform/module.ts';
import { DataDescription, RecordQuery } from './contract.ts';
import { dayRange } from './domain/day-range.ts';
import { formatFor } from './format/formats.ts';
import type { OpenDataParts } from './parts.ts';
import { dataPath, describeData } from './use-cases/describe-data.ts';
import { findRecords } from './use-cases/find-records.ts';

const tags = ['open-data'];
const config = { action: null };
/** The same for everybody: anybody on the way may keep it for a while. */
const open = {
  'cache-control': 'public, max-age=300',
  // Pages of any other site may read it, and find the next page.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'link',
};

/** Answered appeals for everybody, without a word of their text. Replies: 200; 400, 429. */
export function createOpenData(parts: OpenDataParts): Module {
  return { name: 'opendata', routes: (app) => openDataRoutes(app, parts) };
}

function openDataRoutes(plain: FastifyInstance, parts: OpenDataParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const describe = {
    tags,
    summary: 'What open data there is: fields, formats, licence (DCAT)',
    response: { 200: DataDescription },
  };
  app.get('/api/open-data', { schema: describe, config }, (_request, reply) => {
    void reply.headers(open);
    return describeData(parts);
  });

  const read = {
    tags,
    summary: 'Answered appeals as GeoJSON or CSV, by days and pages',
    querystring: RecordQuery,
  };
  app.get(dataPath, { schema: read, config }, async ({ query, headers }, reply) => {
    const { from, to, format: name, ...page } = query;
    const range = dayRange(from, to, parts.clock.now());
    const format = formatFor(name, headers.accept);
    const { records, next } = await findRecords(parts, range, {
      limit: page.limit,
      cursor: page.cursor,
    });
    void reply.headers({ ...open, vary: 'accept' });
    if (next !== null) {
      void reply.header('link', nextLink(parts, { ...query, format: format.name, cursor: next }));
    }
    return reply.type(`${format.mediaType}; charset=utf-8`).send(format.write(records));
  });
}

/** Web Linking (RFC 8288). */
function nextLink(
  { publicUrl }: OpenDataParts,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `<${publicUrl}${dataPath}?${new URLSearchParams(given).toString()}>; rel="next"`;
}
