import { Pool, TypeOverrides, types } from 'pg';
import type { PoolConfig } from 'pg';

export interface PoolOptions {
  readonly url: string;
  readonly connectionsMax: number;
  /** Shown in pg_stat_activity, so that an operator sees who holds a connection. */
  readonly name: string;
  readonly statementTimeoutMs: number;
  readonly pipeline?: boolean;
}

/**
 * A pool whose values come back the way the platform expects: `timestamptz` as Date, `bigint` and
 * `numeric` as string (they may not fit a number), `jsonb` parsed, `point` as {x, y}, and `date` as
 * 'YYYY-MM-DD': a calendar day has no moment, and a Date would shift it by the machine's time zone.
 */
export function createPool(options: PoolOptions): Pool {
  const parsers = new TypeOverrides();
  parsers.setTypeParser(types.builtins.DATE, (text) => text);
  const settings: PoolConfig = {
    // Statements are sent without waiting for the answer to the one before: see `attemptOnce`.
    pipeline: options.pipeline ?? false,
    connectionString: options.url,
    max: options.connectionsMax,
    application_name: options.name,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    types: parsers,
    options: sessionSettings(options.statementTimeoutMs),
  };
  const pool = new Pool(settings);
  // A connection that breaks is dropped by the pool, and its next query reports what matters;
  // without these listeners, one that breaks between two queries would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return pool;
}

function sessionSettings(statementTimeoutMs: number): string {
  const settings = {
    TimeZone: 'UTC',
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
