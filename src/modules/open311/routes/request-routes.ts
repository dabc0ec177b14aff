import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badRequest } from '../domain/faults.ts';
import type { RequestQuery } from '../domain/request-filter.ts';
import { formats, sendList } from '../format/answer.ts';
import type { Open311Parts } from '../parts.ts';
import { findRequests, getRequest, getTokenRequest } from '../use-cases/find-requests.ts';
import { readNotice } from '../use-cases/read-notice.ts';
import { submitRequest } from '../use-cases/submit-request.ts';

const tags = ['open311'];
const config = { action: null };
const keyPattern = /^[\x21-\x7e]{8,100}$/;

/** Reporting and following. Replies: 200, 201; 400, 403, 404, 429 as arrays of errors. */
export function requestRoutes(app: FastifyInstance, parts: Open311Parts): void {
  for (const format of formats) {
    app.post(
      `/requests.${format}`,
      {
        schema: {
          tags,
          summary: `GeoReport v2: create a service request (${format})`,
          consumes: ['application/x-www-form-urlencoded'],
        },
        config: { action: null, crossSite: true },
      },
      async (request, reply) => {
        const form = formOf(request);
        const made = await submitRequest(parts, request.actor, form, keyOf(request));
        const id = made.number;
        const notice = await readNotice(parts, id, request.language);
        const answer = { service_request_id: id, service_notice: notice, account_id: null };
        return sendList(reply.code(201), format, 'service_requests', [answer]);
      },
    );
    app.get<{ Querystring: Record<string, string | string[]> }>(
      `/requests.${format}`,
      { schema: { tags, summary: `GeoReport v2: service requests (${format})` }, config },
      async (request, reply) => {
        const found = await findRequests(parts, queryOf(request.query), request.language);
        return sendList(reply, format, 'service_requests', found);
      },
    );
    app.get<{ Params: { id: string } }>(
      `/requests/:id.${format}`,
      { schema: { tags, summary: `GeoReport v2: one service request (${format})` }, config },
      async (request, reply) => {
        const found = await getRequest(parts, request.params.id, request.language);
        return sendList(reply, format, 'service_requests', [found]);
      },
    );
    app.get<{ Params: { token: string } }>(
      `/tokens/:token.${format}`,
      { schema: { tags, summary: `GeoReport v2: request id from a token (${format})` }, config },
      async (request, reply) => {
        const { token } = request.params;
        const answer = { service_request_id: await getTokenRequest(parts, token), token };
        return sendList(reply, format, 'service_requests', [answer]);
      },
    );
  }
}

/** "Declared multiple times" and "comma delimited" come to the same. */
function queryOf(query: Record<string, string | string[]>): RequestQuery {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value].flat().join(',')]),
  );
}

function formOf({ body }: FastifyRequest): URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  throw badRequest(
    'no_form',
    '请以 application/x-www-form-urlencoded 提交表单。',
    'Post a form as application/x-www-form-urlencoded.',
  );
}

/** Not part of the specification: lets a client repeat a request whose answer it lost. */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && keyPattern.test(key)) return key;
  throw badRequest(
    'bad_key',
    'Idempotency-Key 应为 8 到 100 个可见字符。',
    'Idempotency-Key must have 8 to 100 visible characters.',
  );
}
