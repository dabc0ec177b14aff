import { Logger } from 'graphile-worker';
import type { Log } from '../log/index.ts';

// Its LogLevel enum is not reachable by name from an ES module.
const grave: ReadonlySet<string> = new Set(['error', 'warning']);

/**
 * graphile-worker's own messages at a low level: they may quote payloads, and what matters (a job
 * failed, a job was given up) is logged by `createJobs` in our terms.
 */
export function workerLog(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (grave.has(level)) log.debug({ from: 'graphile-worker' }, message);
  });
}
