/** The same direction, of length 1; what has no direction stays as it is. */
export function toUnitLength(values: Float32Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  if (squares === 0) return values;
  const scale = 1 / Math.sqrt(squares);
  return values.map((value) => value * scale);
}
