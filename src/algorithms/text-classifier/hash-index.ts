/**
 * Numbers features by their 32-bit hash: an open-addressing table (D. E. Knuth, The Art of Computer
 * Programming, vol. 3, § 6.4, algorithm L) over typed arrays. Only numbers are kept, so a model
 * that ships this table ships none of the texts it was learned from (K. Weinberger et al., "Feature
 * hashing for large scale multitask learning", ICML 2009; with 32 bits two features meet rarely).
 */
export interface HashIndex {
  /** How many hashes are known. */
  size(): number;
  /** The number of a hash, -1 when it is not known. */
  find(hash: number): number;
  /** The number of a hash, a new one when it was not known. */
  add(hash: number): number;
  /** The hashes in the order of their numbers. */
  hashes(): Uint32Array;
}

/** Scatters neighbouring hashes over the table (Fibonacci hashing, Knuth § 6.4). */
const scatter = 0x9e3779b1;

export function createHashIndex(known: Uint32Array = new Uint32Array(0)): HashIndex {
  let bits = 16;
  while (known.length * 2 > 2 ** bits) bits += 1;
  // A hash and, one higher than it is, its number: side by side, so that one look finds both.
  let slots = new Int32Array(2 ** (bits + 1));
  let size = 0;

  const slotOf = (hash: number): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(hash, scatter) >>> (32 - bits)) * 2;
    while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    // An empty slot holds 0, which is also a hash: the number tells them apart.
    return slot;
  };
  const grow = (): void => {
    const before = slots;
    bits += 1;
    slots = new Int32Array(2 ** (bits + 1));
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] !== 0) put(before[slot] ?? 0, before[slot + 1] ?? 0);
    }
  };
  const put = (hash: number, number: number): void => {
    const slot = slotOf(hash);
    slots[slot] = hash;
    slots[slot + 1] = number;
  };
  const find = (hash: number): number => (slots[slotOf(hash | 0) + 1] ?? 0) - 1;
  const add = (hash: number): number => {
    const held = find(hash);
    if (held >= 0) return held;
    size += 1;
    put(hash | 0, size);
    if (size * 2 > 2 ** bits) grow();
    return find(hash);
  };
  const hashes = (): Uint32Array => {
    const found = new Uint32Array(size);
    for (let slot = 0; slot < slots.length; slot += 2) {
      const number = slots[slot + 1] ?? 0;
      if (number !== 0) found[number - 1] = slots[slot] ?? 0;
    }
    return found;
  };
  for (const hash of known) add(hash);
  return { size: () => size, find, add, hashes };
}
