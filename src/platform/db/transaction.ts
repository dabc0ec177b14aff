import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Scope } from '../permit/permit.ts';
import type { Database, Tx } from './database.ts';
import { databaseUnavailable, isConnectionLoss, isRetryable, outcomeUnknown } from './failure.ts';
import { beginStatement } from './scope-statement.ts';
import type { TransactionMode } from './scope-statement.ts';

const attemptsMax = 5;

/**
 * Transactions under a scope on a pool of the application's role. When PostgreSQL ends one for a
 * deadlock or a serialization failure, `work` runs again in a new one: it must do nothing outside
 * its transaction that may not happen twice.
 *
 * @param assertOpen throws when the program must not go on (for example it lost its folder's lock).
 */
export function createDatabase(pool: Pool, assertOpen: () => void = () => undefined): Database {
  async function run<T>(
    mode: TransactionMode,
    scope: Scope,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const begin = beginStatement(mode, scope);
    for (let attempt = 1; ; attempt += 1) {
      assertOpen();
      try {
        return await attemptOnce(pool, begin, work);
      } catch (error) {
        if (!isRetryable(error) || attempt === attemptsMax) throw error;
        await sleep(5 * 2 ** attempt);
      }
    }
  }
  return {
    write: (scope, work) => run('read-write', scope, work),
    read: (scope, work) => run('read-only', scope, work),
  };
}

async function attemptOnce<T>(pool: Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw isConnectionLoss(error) ? databaseUnavailable(error) : error;
  });
  let broken = false;
  try {
    // Not awaited, so that it travels together with the first statement and costs no round trip.
    // Were it to fail, the statements behind it would see nothing, and nothing is committed.
    const began = client.query(begin);
    began.catch(() => undefined);
    const result = await work(transactionOn(client));
    await began;
    await commit(client);
    return result;
  } catch (error) {
    broken = isConnectionLoss(error) || !(await rolledBack(client));
    throw isConnectionLoss(error) ? databaseUnavailable(error) : error;
  } finally {
    client.release(broken);
  }
}

async function commit(client: PoolClient): Promise<void> {
  try {
    const result = await client.query('COMMIT');
    // When the work swallowed a statement's error, COMMIT rolls back and reports no error.
    if (result.command !== 'COMMIT') {
      throw new Error('the transaction was rolled back: a failed statement was ignored inside it');
    }
  } catch (error) {
    throw isConnectionLoss(error) ? outcomeUnknown(error) : error;
  }
}

async function rolledBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

function transactionOn(client: PoolClient): Tx {
  return {
    async query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
      const result = await client.query({ text, ...(values && { values: [...values] }) });
      return result.rows as Row[];
    },
    async prepared<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
      const result = await client.query({ name, text, values: [...values] });
      return result.rows as Row[];
    },
  };
}
