import type { Sentence } from '#platform/refusal/refusal.ts';

/**
 * To whom and when a sentence about a matter is told, with names and moments as people read them.
 */
export interface Telling {
  readonly bodyName: (id: string) => string;
  /** e.g. 11月24日 17:30 / 24 Nov, 17:30 */
  readonly moment: (at: Date) => Sentence;
  /** e.g. 11月24日 / 24 Nov */
  readonly day: (at: Date) => Sentence;
  readonly now: Date;
  /** Whoever reported it is addressed; to others they are spoken of. */
  readonly toReporter: boolean;
}
