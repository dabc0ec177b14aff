import type { DatabaseHandle } from '#platform/db/index.ts';
import type { JobRunner } from '#platform/jobs/index.ts';
import type { Metrics } from '#platform/metrics/index.ts';
import type { Cell } from './cell.ts';

interface Gauged {
  readonly db: DatabaseHandle;
  readonly cell: Cell;
  readonly runner: JobRunner;
}

/** The numbers that tell an operator whether a process keeps up. */
export function gaugeProcess(metrics: Metrics, { db, cell, runner }: Gauged): void {
  metrics.gauge('shanzhi_db_connections', 'Open connections.', () => db.poolMetrics().open);
  metrics.gauge(
    'shanzhi_db_waiting',
    'Callers waiting for a connection.',
    () => db.poolMetrics().waiting,
  );
  metrics.gauge('shanzhi_outbox_lag', 'Facts that the slowest consumer has yet to handle.', () =>
    Math.max(0, ...Object.values(cell.relay.counts()).map((one) => one.behind)),
  );
  metrics.gauge('shanzhi_outbox_dead', 'Facts set aside after failing too often.', () =>
    Object.values(cell.relay.counts()).reduce((sum, one) => sum + one.dead, 0),
  );
  metrics.gauge(
    'shanzhi_jobs_failed',
    'Job attempts that will be repeated.',
    () => runner.counts().failed,
  );
  metrics.gauge('shanzhi_jobs_given_up', 'Jobs given up.', () => runner.counts().givenUp);
}
