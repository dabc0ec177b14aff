import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * A mainland mobile number as the cell keeps it: eleven digits, without country code or blanks.
 * @throws Refusal invalid `identity.phone_not_valid`
 */
export function normalisePhone(written: string): string {
  const phone = findPhone(written);
  if (phone !== undefined) return phone;
  const message = { zh: '手机号应是 11 位数字。', en: 'A mobile number has 11 digits.' };
  throw new Refusal('invalid', 'identity.phone_not_valid', message, {
    fields: [{ path: 'phone', message }],
  });
}

/** The same, where a landline or a typing error is no fault. */
export function findPhone(written: string): string | undefined {
  const digits = written.replace(/[\s()-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined;
}
