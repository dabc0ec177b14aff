import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from '../clock/clock.ts';

/** Where identifiers and random bytes come from; seeded in simulations so that runs repeat. */
export interface Ids {
  /** A UUIDv7: sorts by time, so indexes grow at one end. */
  next(): string;
  bytes(length: number): Uint8Array;
}

export function createIds(
  clock: Clock,
  bytes: (length: number) => Uint8Array = randomBytes,
): Ids {
  return {
    next: () => v7({ msecs: clock.now().getTime(), random: bytes(16) }),
    bytes,
  };
}
