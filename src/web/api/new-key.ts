/**
 * A random key, so that the same thing sent twice is done once. Not `crypto.randomUUID`: browsers
 * keep that to https, and an office may well serve its own network without.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
