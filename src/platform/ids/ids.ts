import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from '../clock/clock.ts';

/** Where identifiers and random bytes come from; seeded in simulations so that runs repeat. */
export interface Ids {
  /**
   * A UUIDv7: sorts by time, so indexes grow at one end. Those of one millisecond count on from a
   * random number (RFC 9562, section 6.2, method 1), so that they sort as they were made.
   */
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
  let last = { msecs: -1, seq: 0 };
  return {
    next: () => {
      const msecs = clock.now().getTime();
      const random = bytes(16);
      const seq = last.msecs === msecs ? last.seq + 1 : beginOf(random);
      last = { msecs, seq };
      return v7({ msecs, random, seq });
    },
    bytes,
  };
}

/** Where a millisecond begins to count: 31 bits, so that there is room to count on. */
function beginOf(random: Uint8Array): number {
  return new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
}
