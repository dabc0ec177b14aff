import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../log/index.ts';
import type { Metrics } from '../metrics/index.ts';
import type { RefusalDetails } from '../refusal/refusal.ts';
import type { EdgeFault } from './edge-faults.ts';
import { languageOf } from './language.ts';
import { failureOf, problemJson } from './problem.ts';

type Answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** The one place where failures leave the process. */
export function failureAnswer(log: Log, metrics: Metrics): Answer {
  return (error, request, reply) => {
    const failure = failureOf(error);
    if (failure.defect) {
      const level = failure.status === 500 ? 'error' : 'warn';
      const route = `${request.method} ${request.routeOptions.url ?? ''}`;
      log[level]({ requestId: request.id, route, err: error }, failure.code);
    }
    metrics.refused(failure.code);
    return sendProblem(request, reply, failure);
  };
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  failure: EdgeFault & { readonly details?: RefusalDetails },
): FastifyReply {
  const retryAfterS = failure.details?.['retryAfterS'];
  if (typeof retryAfterS === 'number') void reply.header('retry-after', retryAfterS);
  else if (failure.status === 503) void reply.header('retry-after', 2);
  return reply
    .code(failure.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemJson(failure, languageOf(request), request.id));
}
