import type { Tx } from '#platform/db/database.ts';
import type { TypeRegistry } from '../../type-registry.ts';
import type { Presenting } from './present-card.ts';

/** What showing a matter whole needs; names and phones come from the modules that own them. */
export interface MatterReading extends Presenting {
  readonly types: TypeRegistry;
  readonly personNames: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly areaName: (code: string) => string;
  readonly bodyPhone: (id: string) => string | null;
  readonly fileKinds: (
    tx: Tx,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, 'photo' | 'document'>>;
  readonly hotline: string | null;
}
