import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics/index.ts';
import type { EdgeFault } from './edge-faults.ts';
import { sendProblem } from './failures.ts';

const unknownAddress: EdgeFault = {
  status: 404,
  code: 'http.unknown_address',
  sentence: { zh: '这个网址不存在。', en: 'There is nothing at this address.' },
};

const methodNotAllowed: EdgeFault = {
  status: 405,
  code: 'http.method_not_allowed',
  sentence: { zh: '这个网址不支持这种操作。', en: 'This address does not take that method.' },
};

interface KnownRoute {
  readonly method: string;
  readonly pattern: RegExp;
}

/** Answers addresses nobody serves, and known ones asked in a way they do not take. */
export function refuseUnknownRoutes(
  app: FastifyInstance,
  metrics: Metrics,
  page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined,
): void {
  const known: KnownRoute[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (url === '*' || url === '/*') return;
    for (const one of Array.isArray(method) ? method : [method]) {
      known.push({ method: one, pattern: patternOf(url) });
    }
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    const served = methods.length > 0 ? undefined : page(request, reply);
    if (served) return served;
    const fault = methods.length > 0 ? methodNotAllowed : unknownAddress;
    if (methods.length > 0) void reply.header('allow', [...new Set(methods)].sort().join(', '));
    metrics.refused(fault.code);
    return sendProblem(request, reply, fault);
  });
}

function patternOf(url: string): RegExp {
  const source = url
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[A-Za-z_]\w*/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}/?$`);
}
