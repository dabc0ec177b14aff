import { createHash } from 'node:crypto';

const keyPattern = /^szk_[A-Za-z0-9_-]{43}$/;

/** An API key from 32 random bytes: recognisable in logs and scanners, shown once. */
export function writeClientKey(bytes: Uint8Array): string {
  return `szk_${Buffer.from(bytes).toString('base64url')}`;
}

/** Whether a text can be one of our keys at all; everything else is not worth a look-up. */
export function looksLikeClientKey(text: string): boolean {
  return keyPattern.test(text);
}

/** What the database keeps. 256 random bits need no slow hash. */
export function hashClientKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
