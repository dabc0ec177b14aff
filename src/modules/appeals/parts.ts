import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Jobs } from '#platform/jobs/index.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';
import type { MattersApi } from '#modules/matters/index.ts';
import type { CountedAttempt } from '#modules/identity/index.ts';
import type { AppealSettings } from './domain/adjusted-type.ts';
import type { AppealNeighbours } from './neighbours.ts';
import type { AppealNotices } from './notices.ts';

export interface AppealParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly jobs: Jobs;
  /** Seals what waits to be taken in, and draws the codes by which reports are followed. */
  readonly cipher: Pick<FieldCipher, 'seal' | 'open' | 'blindIndex'>;
  readonly matters: MattersApi;
  readonly neighbours: AppealNeighbours;
  readonly notices: AppealNotices;
  /** Deadlines and numbers that this cell has set itself. */
  readonly settings: AppealSettings;
  /** Counts a guess at a secret, as at a password: see `IdentityApi.countAttempt`. */
  countAttempt(subject: string, ip: string, door: string): Promise<CountedAttempt>;
}
