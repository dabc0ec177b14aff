import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { MattersApi } from '#modules/matters/index.ts';
import type { AppealNeighbours } from './neighbours.ts';

export interface AppealParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly matters: MattersApi;
  readonly neighbours: AppealNeighbours;
}
