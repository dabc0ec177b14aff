import type { WorkerEvents } from 'graphile-worker';
import type { Pool, PoolClient } from 'pg';

const claimOf = (worker: string) => `hashtextextended(${worker}, 0)`;
const again = 1_000;

/**
 * Says to the other processes that the workers of this one live: each pool of workers holds a
 * session's lock in its own name. The lock ends with the session, however the process ends.
 */
export function claimWorkers(events: WorkerEvents, pool: () => Pool): void {
  const claims = new Map<string, () => void>();
  events.on('pool:create', ({ workerPool: { id } }) => claims.set(id, holdClaim(pool(), id)));
  events.on('pool:release', ({ workerPool: { id } }) => {
    claims.get(id)?.();
    claims.delete(id);
  });
}

/**
 * Gives the jobs of workers that are gone back to the queue; graphile-worker itself waits four
 * hours. A lock of the last ten seconds stays: its worker may not have come to claim it yet.
 */
export async function releaseAbandoned(pool: Pool): Promise<void> {
  await pool.query(
    `with held as (
       select locked_by, min(locked_at) as since from graphile_worker._private_jobs
       where locked_by is not null group by locked_by),
     gone as (
       select locked_by from held
       where since < now() - interval '10 seconds'
         and pg_try_advisory_xact_lock(${claimOf('locked_by')}))
     select graphile_worker.force_unlock_workers(coalesce(array_agg(locked_by), '{}')) from gone`,
  );
}

/** Takes the lock, and takes it again should the session break; returns what gives it up. */
function holdClaim(pool: Pool, worker: string): () => void {
  let client: PoolClient | undefined;
  let given = false;
  const take = async (): Promise<void> => {
    const taken = await pool.connect();
    if (given) return taken.release();
    client = taken;
    taken.once('end', retake);
    await taken.query(`select pg_advisory_lock(${claimOf('$1')})`, [worker]);
  };
  const retake = () => {
    if (given) return;
    client?.release(true);
    client = undefined;
    setTimeout(() => void take().catch(retake), again).unref();
  };
  void take().catch(retake);
  return () => {
    given = true;
    // The session ends, and with it the lock.
    client?.release(true);
  };
}
