import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The numbers a process shows to Prometheus. */
export interface Metrics {
  /** One finished request; `route` is the pattern, never the address with its ids. */
  requestFinished(method: string, route: string, status: number, seconds: number): void;
  /** One refusal told to somebody, by its stable code. */
  refused(code: string): void;
  /** A number read whenever somebody asks, e.g. connections in use or how far the outbox lags. */
  gauge(name: string, description: string, read: () => number | Promise<number>): void;
  /** A number that only grows, e.g. notifications given up. */
  counter(name: string, description: string): { add(amount?: number): void };
  /** Everything in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** @param withProcess also memory, event loop and garbage collection; off keeps tests quiet. */
export function createMetrics(withProcess = true): Metrics {
  const registry = new Registry();
  if (withProcess) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'shanzhi_http_seconds',
    help: 'Time to answer a request, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const refusals = new Counter({
    name: 'shanzhi_refusals_total',
    help: 'Refusals told to callers, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  // Looking a labelled child up by its joined name is several times cheaper than by its labels.
  const children = new Map<string, { observe(seconds: number): void }>();

  return {
    requestFinished(method, route, status, seconds) {
      const name = `${method} ${route} ${status}`;
      let child = children.get(name);
      if (!child) {
        child = requests.labels(method, route, String(status));
        children.set(name, child);
      }
      child.observe(seconds);
    },
    refused: (code) => refusals.inc({ code }),
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers,
        collect: async () => gauge.set(await read()),
      });
    },
    counter(name, help) {
      const counter = new Counter({ name, help, registers });
      return { add: (amount = 1) => counter.inc(amount) };
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
