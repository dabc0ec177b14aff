import type { Sentence } from '#platform/refusal/refusal.ts';
import type { ClockChange } from './clock.ts';
import type { Json, MatterChanges } from './matter.ts';

/** Who may read an event: everybody who may know the matter, its parties, or staff alone. */
export type Visibility = 'public' | 'parties' | 'internal';

/** One step of a matter's history. Appended, never edited; folding all of them gives the row. */
export interface MatterEvent {
  readonly matterId: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: 'person' | 'client' | 'system' | 'anonymous';
  readonly actorId: string | null;
  readonly capacity: string | null;
  readonly bodyId: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly input: { readonly [name: string]: Json };
  readonly reasons: readonly Sentence[];
  readonly changes: MatterChanges;
  readonly clockChanges: readonly ClockChange[];
  readonly visibility: Visibility;
}
