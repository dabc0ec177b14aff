/**
 * Where the time comes from. Simulations and tests pass their own, so nothing reads the wall clock.
 */
export interface Clock {
  now(): Date;
}

export const wallClock: Clock = { now: () => new Date() };

/** A clock that stands still until told otherwise. */
export class ManualClock implements Clock {
  #now: Date;

  constructor(start: Date) {
    this.#now = start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(moment: Date): void {
    this.#now = new Date(moment);
  }

  advanceMinutes(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
  }
}
