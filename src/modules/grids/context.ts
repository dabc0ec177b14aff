import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Outbox } from '#platform/outbox/outbox.ts';
import type { GridsApi } from './api.ts';

/** The parts as use cases see them. */
export interface GridsContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly areas: GridsApi;
}
