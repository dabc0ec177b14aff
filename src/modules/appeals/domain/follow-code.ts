import { timingSafeEqual } from 'node:crypto';

/** No 0 O, 1 I L, so that a code read aloud or copied by hand stays the same. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const charactersCount = 10;

/**
 * The code with which a report made without an account is followed, drawn from a keyed hash of its
 * id: 49 bits that nobody can guess without the cell's key, and that need not be kept anywhere.
 *
 * @param hash at least 16 bytes of a keyed hash, base64url
 * @example followCodeOf(cipher.blindIndex(`follow ${matterId}`)) // 'K7QWM-2XRTA'
 */
export function followCodeOf(hash: string): string {
  let rest = BigInt(`0x${Buffer.from(hash, 'base64url').subarray(0, 16).toString('hex')}`);
  const base = BigInt(alphabet.length);
  let code = '';
  for (let drawn = 0; drawn < charactersCount; drawn += 1) {
    code += alphabet[Number(rest % base)] ?? '';
    rest /= base;
  }
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Whether what somebody typed is this code, however they wrote its strokes and its case. */
export function isFollowCode(typed: string, code: string): boolean {
  const [given, right] = [typed, code].map((one) =>
    Buffer.from(one.toUpperCase().replace(/[^0-9A-Z]/g, '')),
  );
  if (!given || !right || given.length !== right.length) return false;
  return timingSafeEqual(given, right);
}
