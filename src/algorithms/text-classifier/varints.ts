/** Whole numbers as bytes, seven bits each, the small ones short (LEB128, as in DWARF 5 § 7.6). */
export function writeVarints(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads them back; a number cut off at the end is left out. */
export function readVarints(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (const byte of bytes) {
    number += (byte & 0x7f) * place;
    place *= 0x80;
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
    place = 1;
  }
  return numbers;
}
