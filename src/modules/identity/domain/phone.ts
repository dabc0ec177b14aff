import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * A mainland mobile number as the cell keeps it: eleven digits, without country code or blanks.
 * @throws Refusal invalid `identity.phone_not_valid`
 */
export function normalisePhone(written: string): string {
  const digits = written.replace(/[\s()-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return digits;
  throw new Refusal('invalid', 'identity.phone_not_valid', {
    zh: '请输入 11 位手机号码。',
    en: 'Enter a mobile number of 11 digits.',
  });
}

/** What those see who gave no reason to see more: 138****0000. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
