import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { ActReply } from '../contract.ts';
import type { Outline } from '../domain/keep-inside.ts';
import type { ActRequest } from '../use-cases/act-request.ts';
import type { ActOnManyParts } from '../use-cases/act-on-many.ts';
import type { ExportParts } from '../use-cases/queries/export-matters.ts';
import type { MatterReading } from '../use-cases/queries/matter-reading.ts';
import type { ContactParts } from '../use-cases/read-contact.ts';
import type { TypeRegistry } from '../type-registry.ts';

/** What the routes call; put together in register.ts. */
export interface MatterRoutesParts extends ActOnManyParts {
  readonly db: Database;
  /** What is ours to mend, though the others of a batch were answered. */
  readonly onFault?: (error: unknown) => void;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly types: TypeRegistry;
  readonly act: (request: ActRequest) => Promise<ActReply>;
  /** Names and calendars as of now. */
  readonly reading: () => MatterReading;
  readonly contact: ContactParts;
  readonly outlinesOf: (areaCode: string) => readonly Outline[];
  readonly auditExport: ExportParts['auditExport'];
}
