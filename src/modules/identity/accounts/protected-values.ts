import { createHash } from 'node:crypto';
import type { Where } from 'better-auth';
import type { FieldCipher } from '#platform/secrets/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the database keeps of a session token: its hash, so a stolen table opens no session. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * Turns the library's values into what may lie in the database and back: session tokens are hashed
 * (whoever asks by a token already knows it, so it can be given back), waiting codes are sealed.
 */
export interface ProtectedValues {
  inward(model: string, fields: Fields): Fields;
  where(model: string, where: readonly Where[] | undefined): Where[];
  /** `known` is what the caller asked with or wrote. */
  outward(model: string, fields: Fields, known: Fields): Record<string, unknown>;
}

export function createProtectedValues(cipher: FieldCipher): ProtectedValues {
  return {
    inward(model, fields) {
      if (model === 'session' && typeof fields['token'] === 'string') {
        return { ...fields, token: hashToken(fields['token']) };
      }
      if (model === 'verification' && typeof fields['value'] === 'string') {
        return { ...fields, value: cipher.seal(fields['value']) };
      }
      return fields;
    },
    where(model, where = []) {
      if (model !== 'session') return [...where];
      return where.map((one) =>
        one.field === 'token' && typeof one.value === 'string'
          ? { ...one, value: hashToken(one.value) }
          : one,
      );
    },
    outward(model, fields, known) {
      if (model === 'session' && typeof known['token'] === 'string') {
        return { ...fields, token: known['token'] };
      }
      if (model === 'verification' && typeof fields['value'] === 'string') {
        return { ...fields, value: cipher.open(fields['value']) };
      }
      return { ...fields };
    },
  };
}

/** The values asked for by equality: the caller knows these already. */
export function askedFor(where: readonly Where[] | undefined): Fields {
  return Object.fromEntries(
    (where ?? [])
      .filter((one) => one.operator === undefined || one.operator === 'eq')
      .map((one) => [one.field, one.value]),
  );
}
