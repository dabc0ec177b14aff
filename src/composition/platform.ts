import { createJobs, type Jobs } from '#platform/jobs/index.ts';
import { createLive, type Live } from '#platform/live/index.ts';
import { createOutbox, type Outbox } from '#platform/outbox/index.ts';
import { createFieldCipher, type FieldCipher } from '#platform/secrets/index.ts';
import type { CellParts } from './cell.ts';

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
