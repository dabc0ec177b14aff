import type { Pool } from 'pg';
import type { Database } from './database.ts';
import { databaseUnavailable, isConnectionLoss } from './failure.ts';
import { createPool } from './pool.ts';
import { requireModestRole } from './roles.ts';
import { createDatabase } from './transaction.ts';

export interface PoolMetrics {
  readonly open: number;
  readonly idle: number;
  /** Callers waiting for a connection: the first sign of a pool too small or a query too slow. */
  readonly waiting: number;
}

/** A database together with what only the composition, tools and tests may use. */
export interface DatabaseHandle extends Database {
  /** The application role's own connections, for libraries that bring their SQL along. No scope. */
  readonly pool: Pool;
  /** As the owner, above row-level security: for maintenance, tools and tests only. */
  ownerQuery<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Where the owner signs in; holds a password, so it never goes into a log. */
  readonly ownerUrl: string;
  /** Where the application's role signs in: for the job runner's own pool. Never into a log. */
  readonly appUrl: string;
  poolMetrics(): PoolMetrics;
  /** Waits for open transactions and gives every connection back. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly connectionsMax?: number;
  /** Throws when the program must not touch the database any more. */
  readonly assertOpen?: () => void;
}

/** Connects to a database that is ready for use; see `openDatabase` for one that may not be. */
export async function connectDatabase(options: ConnectOptions): Promise<DatabaseHandle> {
  const pool = createPool({
    url: options.appUrl,
    connectionsMax: options.connectionsMax ?? 20,
    name: 'shanzhi',
    statementTimeoutMs: 60_000,
    pipeline: true,
  });
  try {
    await requireModestRole(pool);
  } catch (error) {
    await pool.end();
    throw isConnectionLoss(error) ? databaseUnavailable(error) : error;
  }
  const ownerPool = createPool({
    url: options.ownerUrl,
    connectionsMax: 2,
    name: 'shanzhi owner',
    statementTimeoutMs: 0,
  });
  return {
    ...createDatabase(pool, options.assertOpen),
    pool,
    ownerUrl: options.ownerUrl,
    appUrl: options.appUrl,
    async ownerQuery<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
      const result = await ownerPool.query({ text, ...(values && { values: [...values] }) });
      return result.rows as Row[];
    },
    poolMetrics: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    async close() {
      await Promise.all([pool.end(), ownerPool.end()]);
    },
  };
}
