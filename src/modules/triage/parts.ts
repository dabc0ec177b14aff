import type { Clock } from '#platform/clock/clock.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { MattersApi } from '#modules/matters/index.ts';
import type { ModelShelf } from './data/model-shelf.ts';

/** As much of an area as a text may name. */
export interface AreaNamed {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

export interface TriageParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly matters: Pick<MattersApi, 'countThemes' | 'findBriefs' | 'findCategorised'>;
  readonly areaName: (code: string) => string;
  readonly listAreas: () => readonly AreaNamed[];
  /** The area that the whole cell serves; null while there is none. */
  readonly cellAreaCode: () => string | null;
  readonly shelf: ModelShelf;
  /** Writes who put which model to work into the audit. */
  readonly auditModel: (
    tx: Tx,
    done: {
      readonly actor: Actor;
      readonly areaCode: string;
      readonly part: string;
      readonly version: string | null;
    },
  ) => Promise<void>;
}
