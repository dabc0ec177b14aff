import type { FastifyInstance } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { Refusal } from '../refusal/refusal.ts';
import type { ServerOptions } from './options.ts';

/** For whoever keeps the process running: alive, ready for traffic, and its numbers. */
export function serveHealth(
  app: FastifyInstance,
  options: ServerOptions,
  isStopping: () => boolean,
): void {
  const quiet = { schema: { hide: true }, logLevel: 'silent' } as const;
  app.get('/healthz', quiet, () => ({ alive: true }));

  app.get('/readyz', quiet, async (_request, reply) => {
    const parts = await askParts(options.readiness);
    const ready = !isStopping() && Object.values(parts).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready, stopping: isStopping(), parts });
  });

  app.get('/metrics', quiet, async (request, reply) => {
    const token = options.config.metricsToken;
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!isLoopback(request.ip) && !(token && equal(token, shown))) {
      throw new Refusal('forbidden', 'http.metrics_closed', {
        zh: '运行指标只对本机或持有口令的监控系统开放。',
        en: 'Metrics are open to this machine, or to whoever shows the token.',
      });
    }
    return reply
      .header('content-type', options.metrics.contentType)
      .send(await options.metrics.text());
  });
}

async function askParts(
  readiness: ServerOptions['readiness'],
): Promise<Readonly<Record<string, boolean>>> {
  if (!readiness) return {};
  const late = new Promise<Record<string, boolean>>((resolve) => {
    setTimeout(() => resolve({ answered: false }), 2_000).unref();
  });
  return Promise.race([readiness().catch(() => ({ answered: false })), late]);
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

function equal(expected: string, shown: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(shown)];
  return a.length === b.length && timingSafeEqual(a, b);
}
