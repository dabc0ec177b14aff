import { Client } from 'pg';
import { prepareJobs } from '../jobs/prepare-jobs.ts';
import { databaseUnavailable, isConnectionLoss } from './failure.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration-files.ts';
import { ensureAppLogin, ensureAppRole } from './roles.ts';
import type { AppLogin } from './roles.ts';
import { requireFitServer } from './server-version.ts';

/** One lock per database for everything that changes its shape. */
export const shapeLock = 7_268_001;

/**
 * Makes any PostgreSQL database ready for the application: checks the server, makes the roles,
 * installs the job queue, runs the migrations. Safe to call from several processes at once.
 *
 * @param login the role to make for the application, or null when one was prepared by hand.
 * @returns the names of the migrations that ran now.
 */
export async function provision(
  ownerUrl: string,
  migrations: readonly Migration[],
  login: AppLogin | null,
): Promise<string[]> {
  return withOwner(ownerUrl, async (owner) => {
    await requireFitServer(owner);
    // Session-level, so a process that dies gives it back by itself.
    await owner.query('select pg_advisory_lock($1)', [shapeLock]);
    await ensureAppRole(owner);
    await prepareJobs(ownerUrl, owner);
    const ran = await migrate(owner, migrations);
    if (login) await ensureAppLogin(owner, login);
    return ran;
  });
}

/** One connection as the owner, closed when the work is done. */
export async function withOwner<T>(
  ownerUrl: string,
  work: (owner: Client) => Promise<T>,
): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'shanzhi owner' });
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    return await work(owner);
  } catch (error) {
    throw isConnectionLoss(error) ? databaseUnavailable(error) : error;
  } finally {
    await owner.end().catch(() => undefined);
  }
}
