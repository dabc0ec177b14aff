import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics/index.ts';
import type { Module } from '../module.ts';
import { Refusal } from '../refusal/refusal.ts';
import { hearingOf } from './audience.ts';
import type { LiveMessage } from './audience.ts';
import type { LiveQuery } from './contract.ts';
import { controlFrame, frameOf, heartbeatFrame, Reader } from './reader.ts';
import { Recent } from './recent.ts';
import { liveRoutes } from './routes.ts';

export interface LiveOptions {
  readonly metrics: Metrics;
  readonly heartbeatSeconds?: number;
  /** How many messages are kept for readers who come back. */
  readonly recentMax?: number;
  /** A stream ends after this long and the page reconnects, so that changed rights take effect. */
  readonly lifetimeSeconds?: number;
  readonly readersPerCallerMax?: number;
}

export interface Live {
  /** Tells everyone in this process who may hear it. Each process must be given every message. */
  publish(messages: readonly LiveMessage[]): void;
  readonly readerCount: number;
  /** Ends every stream; the server does so when it stops. */
  close(): void;
  readonly module: Module;
}

/**
 * Live pages: GET /api/live, a stream of server-sent events within the reader's own scope.
 *
 * @example
 * const live = createLive({ metrics });
 * live.publish([{ id: '7', topic: 'matter.changed', audience: { areaCode: '310105001' }, data }]);
 */
export function createLive(options: LiveOptions): Live {
  const streams = new LiveStreams(options);
  options.metrics.gauge('shanzhi_live_readers', 'Open live streams.', () => streams.readerCount);
  return Object.assign(streams, {
    module: { name: 'live', routes: liveRoutes(streams) },
  });
}

export class LiveStreams {
  readonly #readers = new Map<Reader, string>();
  readonly #recent: Recent;
  readonly #options: LiveOptions;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#recent = new Recent(options.recentMax ?? 1_000);
    const everyMs = (options.heartbeatSeconds ?? 15) * 1000;
    this.#heartbeat = setInterval(() => {
      for (const reader of this.#readers.keys()) reader.write(heartbeatFrame(this.#recent.lastId));
    }, everyMs).unref();
  }

  get readerCount(): number {
    return this.#readers.size;
  }

  publish(messages: readonly LiveMessage[]): void {
    for (const message of messages) {
      this.#recent.add(message);
      let frame: string | undefined;
      for (const reader of this.#readers.keys()) {
        if (reader.wants(message)) reader.write((frame ??= frameOf(message)));
      }
    }
  }

  open(request: FastifyRequest, reply: FastifyReply, query: LiveQuery): void {
    const caller = request.actor.personId ?? request.ip;
    this.#requireRoom(caller);
    reply.hijack();
    const raw = reply.raw;
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) raw.setHeader(name, value);
    }
    raw.setHeader('content-type', 'text/event-stream');
    raw.setHeader('cache-control', 'no-store');
    raw.setHeader('x-accel-buffering', 'no');
    raw.writeHead(200);
    const reader = new Reader(raw, hearingOf(request.actor), query.topics);
    this.#readers.set(reader, caller);
    const lifetimeMs = (this.#options.lifetimeSeconds ?? 900) * 1000;
    const lifetime = setTimeout(() => reader.end(), lifetimeMs).unref();
    raw.on('close', () => {
      clearTimeout(lifetime);
      this.#readers.delete(reader);
    });
    this.#greet(reader, request.headers['last-event-id']);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const reader of this.#readers.keys()) reader.end();
  }

  /** Catches up a reader who says what they heard last; if that is forgotten, they reload. */
  #greet(reader: Reader, lastHeard: string | string[] | undefined): void {
    const lastId = this.#recent.lastId;
    if (typeof lastHeard !== 'string') return void reader.write(controlFrame('hello', lastId));
    const missed = this.#recent.since(lastHeard);
    if (!missed) return void reader.write(controlFrame('reload', lastId));
    reader.write(controlFrame('hello', lastHeard));
    for (const message of missed) if (reader.wants(message)) reader.write(frameOf(message));
  }

  #requireRoom(caller: string): void {
    let open = 0;
    for (const holder of this.#readers.values()) if (holder === caller) open += 1;
    if (open < (this.#options.readersPerCallerMax ?? 20)) return;
    throw new Refusal(
      'rate-limited',
      'live.too_many_streams',
      {
        zh: '打开的实时页面太多了，请关掉几个再试。',
        en: 'Too many live pages are open. Please close some and try again.',
      },
      { retryAfterS: 10 },
    );
  }
}
