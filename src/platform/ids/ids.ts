import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from '../clock/clock.ts';

/** Where identifiers and random bytes come from; seeded in simulations so that runs repeat. */
export interface Ids {
  /** A UUIDv7: sorts by time, so indexes grow at one end. */
  next(): string;
  bytes(length: number): Uint8Array;
}

/** Random bytes drawn in larger pieces: asking the system for sixteen at a time costs more. */
function pooledBytes(): (length: number) => Uint8Array {
  const poolBytes = 4096;
  let pool = new Uint8Array(0);
  return (length) => {
    if (length > poolBytes) return randomBytes(length);
    if (pool.length < length) pool = randomBytes(poolBytes);
    const piece = pool.subarray(0, length);
    pool = pool.subarray(length);
    return piece;
  };
}

export function createIds(
  clock: Clock,
  bytes: (length: number) => Uint8Array = pooledBytes(),
): Ids {
  return {
    next: () => v7({ msecs: clock.now().getTime(), random: bytes(16) }),
    bytes,
  };
}
