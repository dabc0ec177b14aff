import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log/index.ts';
import type { Metrics } from '../metrics/index.ts';
import type { Module } from '../module.ts';
import type { Actor } from '../permit/actor.ts';

/** What an operator may set; every part has a default that suits a small cell. */
export interface HttpConfig {
  /** Where people reach the cell, e.g. https://shanzhi.example.cn. */
  readonly publicUrl?: string;
  /** Proxies in front whose X-Forwarded-For is believed: addresses or CIDR ranges. */
  readonly trustProxy?: boolean | string | string[];
  readonly bodyBytesMax?: number;
  /** Requests a minute for one signed-in actor; 0 switches the limit off. */
  readonly actorPerMinute?: number;
  /** Requests a minute for one network address; an office shares one, so be generous. 0 is off. */
  readonly addressPerMinute?: number;
  /** Addresses that are never limited, e.g. the bench or a gateway that limits for itself. */
  readonly unlimitedAddresses?: readonly string[];
  /** Opens /metrics beyond this machine to whoever shows it as a bearer token. */
  readonly metricsToken?: string;
  /** Further hosts the pages may load tiles and images from, e.g. https://t0.tianditu.gov.cn. */
  readonly tileHosts?: readonly string[];
  /** Check every reply against its schema. For tests and development: it costs time. */
  readonly checkReplies?: boolean;
  /** How long running requests may take to finish when the process stops. */
  readonly stopSeconds?: number;
}

export interface ServerOptions {
  readonly config: HttpConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Who asks, from a session cookie or an API key; null when nobody says so. */
  resolveActor(request: FastifyRequest): Promise<Actor | null> | Actor | null;
  readonly modules: readonly Module[];
  /** The folder that `vite build` wrote; without it only the interface is served. */
  readonly serveWeb?: string;
  /** What must hold before traffic may come, e.g. { database: true, migrations: true }. */
  readiness?(): Promise<Readonly<Record<string, boolean>>>;
}
