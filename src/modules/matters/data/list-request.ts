import type { MatterFilter } from '../contract.ts';
import type { Waiting } from '../domain/waiting.ts';

/** What one person asks of a list. */
export interface ListRequest {
  readonly filter: MatterFilter;
  /** Whose "mine" it is. */
  readonly personId: string | null;
  readonly bodyIds: readonly string[];
  readonly now: Date;
  /** Clocks that are times somebody may use, as `type:kind`: they give a matter no colour. */
  readonly allowances: readonly string[];
  /** Clocks that are no body's to keep but the area's, as `type:kind`. */
  readonly areaDuties: readonly string[];
  /** Steps by which a body sends a matter back, as `type:action`. */
  readonly returns: readonly string[];
  /** On either side of the stage that the filter asks about, as `type:state`. */
  readonly border: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What may wait for them. */
  readonly waiting: readonly Waiting[];
  /** Where they may take the step that the filter names. */
  readonly steps: readonly Waiting[];
  readonly order: 'newest' | 'due';
  /** Where the page before ended. */
  readonly after: { readonly id: string; readonly dueAt: string | null } | null;
  readonly limit: number;
  /** Only these, found by a search. */
  readonly ids?: readonly string[];
}
