import { Refusal } from '#platform/refusal/refusal.ts';

/** A guard's objection: the state would allow the step, but this rule does not. */
export function objection(code: string, zh: string, en: string): Refusal {
  return new Refusal('conflict', `appeals.${code}`, { zh, en });
}

/**
 * The input fits its schema but not this matter.
 *
 * @param path the field at fault, where it is one field
 */
export function unfit(code: string, zh: string, en: string, path?: string): Refusal {
  const message = { zh, en };
  const details = path === undefined ? {} : { fields: [{ path, message }] };
  return new Refusal('invalid', `appeals.${code}`, message, details);
}
