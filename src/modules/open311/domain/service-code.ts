import { createHash } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 8;

/** The service of matters that have no category yet. */
export const generalCode = '0';

/**
 * The service code of a category: 40 bits of the SHA-256 of its path, in Crockford's base 32. It
 * depends on the path alone, so it is the same in every process and after every restart; renaming
 * a category makes it another service.
 *
 * @example serviceCode('城乡建设/道路与市政设施/路灯与照明') // eight letters and digits
 */
export function serviceCode(path: string): string {
  const digest = createHash('sha256').update(path.normalize('NFC')).digest();
  const number = digest.readUIntBE(0, 5);
  return Array.from(
    { length },
    (_, place) => alphabet[Math.floor(number / 32 ** (length - 1 - place)) % 32],
  ).join('');
}
