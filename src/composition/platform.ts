import type { Clock } from '#platform/clock/clock.ts';
import type { Config, Keys } from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import type { Ids } from '#platform/ids/ids.ts';
import { createJobs, type Jobs } from '#platform/jobs/index.ts';
import { createLive, type Live } from '#platform/live/index.ts';
import type { Log } from '#platform/log/index.ts';
import type { Metrics } from '#platform/metrics/index.ts';
import { createOutbox, type Outbox } from '#platform/outbox/index.ts';
import { createFieldCipher, type FieldCipher } from '#platform/secrets/index.ts';

/** What a process brings to its cell. */
export interface CellParts {
  readonly config: Config;
  readonly keys: Keys;
  readonly db: DatabaseHandle;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** What the platform gives to every module of a cell. */
export interface PlatformParts extends CellParts {
  readonly cipher: FieldCipher;
  readonly outbox: Outbox;
  readonly jobs: Jobs;
  readonly live: Live;
  /** Told when a copy in memory could not be refreshed. */
  readonly onFault: (error: unknown) => void;
}

export function composePlatform(parts: CellParts): PlatformParts {
  const { keys, clock, log, metrics } = parts;
  return {
    ...parts,
    cipher: createFieldCipher(keys.fieldKeys),
    outbox: createOutbox(clock),
    jobs: createJobs(),
    live: createLive({ metrics }),
    onFault: (error) => log.warn({ err: error }, 'a copy in memory may be stale'),
  };
}
