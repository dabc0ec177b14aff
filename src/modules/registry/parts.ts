import type { Clock } from '#platform/clock/clock.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';

export interface RegistryParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cipher: FieldCipher;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly areas: {
    isKnown(code: string): boolean;
    areaName(code: string): string;
    listAreas(): readonly {
      readonly code: string;
      readonly name: string;
      readonly level: string;
    }[];
  };
  /** The phone that an account proved. */
  readonly provenPhone: (accountId: string) => Promise<string | undefined>;
  /** Counts a guess at somebody's number; refuses where there were too many. */
  readonly countGuess: (
    accountId: string,
    ip: string,
  ) => Promise<{ readonly forgive: () => Promise<void> }>;
  /** Writes into the audit who looked at covered fields. */
  readonly auditLook: (tx: Tx, look: AuditedLook) => Promise<void>;
}

export interface AuditedLook {
  readonly actor: Actor;
  readonly personId: string;
  readonly areaCode: string;
  readonly fields: readonly string[];
  readonly reason: string;
  readonly ip: string;
}
