import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { JsonValue } from './canonical-json.ts';

/** Below this a guesser could try all salts. */
const SALT_BYTES_MIN = 16;

/**
 * What the public log learns of a record: SHA-256 (FIPS 180-4) over the salt, then the record in
 * canonical JSON. Once the salt is erased with the record, nobody can tell what the hash was of,
 * and every proof still holds. Use one length of salt in a log, so that no byte of the one can be
 * taken for a byte of the other.
 *
 * @example leafHash(ids.bytes(16), { matter: '…', seq: 1 }) // 32 bytes
 */
export function leafHash(salt: Uint8Array, record: JsonValue): Buffer {
  if (salt.length < SALT_BYTES_MIN) {
    throw new RangeError(`A salt needs at least ${SALT_BYTES_MIN} bytes, not ${salt.length}`);
  }
  return createHash('sha256').update(salt).update(canonicalJson(record), 'utf8').digest();
}
