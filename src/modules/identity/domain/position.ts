import type { Term } from './term.ts';

/** An office somebody holds for a term: what they are there (capacity), for which body, where. */
export interface Position extends Term {
  readonly id: string;
  readonly personId: string;
  readonly bodyId: string;
  /** As printed on the door plate, e.g. 主任. */
  readonly title: string;
  readonly capacity: string;
  readonly areaCodes: readonly string[];
}

/** Somebody standing in for the holder of a position, for a while. */
export interface Substitute extends Term {
  readonly id: string;
  readonly positionId: string;
  readonly personId: string;
  readonly reason: string;
  readonly activeTo: Date;
}
