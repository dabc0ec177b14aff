import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * A mainland mobile number as the cell keeps it: eleven digits, without country code or blanks.
 * @throws Refusal invalid `identity.phone_not_valid`
 */
export function normalisePhone(written: string): string {
  const digits = written.replace(/[\s()-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return digits;
  const message = { zh: '手机号应是 11 位数字。', en: 'A mobile number has 11 digits.' };
  throw new Refusal('invalid', 'identity.phone_not_valid', message, {
    fields: [{ path: 'phone', message }],
  });
}

/** What those see who gave no reason to see more: 138****0000. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
