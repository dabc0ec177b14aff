import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { MattersApi } from '#modules/matters/index.ts';

export interface TriageParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly matters: Pick<MattersApi, 'countThemes'>;
  readonly areaName: (code: string) => string;
}
