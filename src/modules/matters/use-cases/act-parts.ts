import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { TypeRegistry } from '../type-registry.ts';
import type { MatterFiles } from './attach-files.ts';

/** What acting works with. */
export interface ActParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly types: TypeRegistry;
  /** The working calendar that holds in an area. */
  readonly calendarOf: (areaCode: string) => WorkCalendar;
  readonly files: MatterFiles;
  /** Told of what went wrong where nobody waits for an answer. */
  readonly onFault?: (error: unknown) => void;
}
