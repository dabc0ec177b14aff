import type { Budget } from '#algorithms/working-time/index.ts';

/** A deadline of a matter, running or stopped. */
export interface MatterClock {
  /** Number within the matter: 1, 2, 3 … */
  readonly id: number;
  readonly kind: string;
  /** The body that must keep it, where not the owner: one report-in clock runs for each body. */
  readonly subjectBodyId: string | null;
  readonly budget: Budget;
  readonly startedAt: Date;
  /** Null while paused. */
  readonly dueAt: Date | null;
  readonly pausedAt: Date | null;
  /** Finished pauses. */
  readonly pauses: readonly { readonly from: Date; readonly to: Date }[];
  readonly stoppedAt: Date | null;
  /** When it ran out, once that was recorded; a later pause or stop never clears it. */
  readonly breachedAt: Date | null;
  /** Warnings already given: 0, 50, 75 or 100 per cent of the budget. */
  readonly alerted: 0 | 50 | 75 | 100;
  /** When the next warning is due; null while paused or stopped or after the last. */
  readonly nextAlertAt: Date | null;
}

/**
 * What an event did to one clock: the clock as it stands after. Replacing by id is the whole fold.
 */
export type ClockChange = MatterClock;
