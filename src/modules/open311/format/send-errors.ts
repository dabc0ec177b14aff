import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf, type Failure } from '#platform/http/problem.ts';
import type { Open311Parts } from '../parts.ts';
import { formatOf, sendList } from './answer.ts';

/** As it came, these statuses go out; for every other refusal the specification says 400. */
const keptStatuses = new Set([403, 404, 429, 500, 503]);

/** Failures inside /open311/v2 leave as the specification's array of errors, never as problems. */
export function errorAnswer({ log, metrics }: Pick<Open311Parts, 'log' | 'metrics'>) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const failure = failureOf(error);
    metrics.refused(failure.code);
    if (failure.defect) log.error({ requestId: request.id, err: error }, failure.code);
    const retryAfterS = failure.details['retryAfterS'];
    if (typeof retryAfterS === 'number') void reply.header('retry-after', retryAfterS);
    return sendErrors(request, reply, statusOf(failure), descriptions(failure, request));
  };
}

/** One error for each description, each under the status as its code. */
export function sendErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  told: readonly string[],
): FastifyReply {
  const errors = told.map((description) => ({ code: status, description }));
  return sendList(reply.code(status), formatOf(request.url), 'errors', errors);
}

function statusOf({ status }: Failure): number {
  if (status === 401) return 403;
  return keptStatuses.has(status) ? status : 400;
}

function descriptions(failure: Failure, { language }: FastifyRequest): readonly string[] {
  const { fields = [] } = failure.details;
  if (fields.length === 0) return [failure.sentence[language]];
  return fields.map(({ path, message }) =>
    path === '' ? message[language] : `${path}: ${message[language]}`,
  );
}
