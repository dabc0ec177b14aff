import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Outbox } from '#platform/outbox/outbox.ts';
import type { PublishedLists } from './published-lists.ts';

/** What enforcement needs to know of bodies; the composition answers from identity. */
export interface Bodies {
  /** Names by id; ids that name no body are left out. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Bodies in whose names these words stand. */
  idsContaining(words: string): Promise<readonly string[]>;
  /** All bodies of each name; names that no body has are left out. */
  idsOf(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** What it needs to know of areas; `grids` api fits as it is. */
export interface Areas {
  isKnown(code: string): boolean;
  /** Its name, or the code itself where nobody knows it. */
  areaName: (code: string) => string;
  /** All of them; those without a parent are what the cell is made of. */
  listAreas(): readonly { readonly code: string; readonly parentCode: string | null }[];
}

export interface EnforcementParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly bodies: Bodies;
  readonly areas: Areas;
  readonly onFault?: (error: unknown) => void;
}

/** The parts as use cases see them. */
export interface EnforcementContext extends EnforcementParts {
  readonly lists: PublishedLists;
}
