const leastLength = 1024;
/** Room for a quarter more, so that adding one by one does not copy each time. */
const growth = 1.25;

function roomFor(length: number): number {
  return Math.max(leastLength, Math.ceil(length * growth));
}

/** The same numbers with room for at least so many. */
export function growInts(held: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= held.length) return held;
  const grown = new Int32Array(roomFor(length));
  grown.set(held);
  return grown;
}

export function growBytes(held: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= held.length) return held;
  const grown = new Uint8Array(roomFor(length));
  grown.set(held);
  return grown;
}

export function growFloats(
  held: Float32Array<ArrayBuffer>,
  length: number,
): Float32Array<ArrayBuffer> {
  if (length <= held.length) return held;
  const grown = new Float32Array(roomFor(length));
  grown.set(held);
  return grown;
}
