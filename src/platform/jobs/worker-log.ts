import { LogLevel, Logger } from 'graphile-worker';
import type { Log } from '../log/index.ts';

/**
 * graphile-worker's own messages at a low level: they may quote payloads, and what matters (a job
 * failed, a job was given up) is logged by `createJobs` in our terms.
 */
export function workerLog(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === LogLevel.ERROR || level === LogLevel.WARNING)
      log.debug({ from: 'graphile-worker' }, message);
  });
}
