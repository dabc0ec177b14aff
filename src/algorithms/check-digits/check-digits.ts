/**
 * GB 11643-1999 (identity numbers, ISO 7064 MOD 11-2), GB 32100-2015 (social credit codes) and
 * GB 11714-1997 (organisation codes, which credit codes replaced).
 */

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityChecks = '10X98765432';

/** The eighteenth character that belongs to the first seventeen digits. */
export function identityCheckOf(digits: string): string {
  const sum = identityWeights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  return identityChecks.charAt(sum % 11);
}

/** Whether the last of the eighteen fits the others, and the day of birth is one. */
export function isIdentityNumber(number: string): boolean {
  return identityCheckOf(number) === number[17]?.toUpperCase() && hasBirthday(number);
}

/** Whether the day of birth in an identity number is on the calendar. */
export function hasBirthday(number: string): boolean {
  return isCalendarDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
}

/** Whether a day written as year-month-day, like 2024-02-29, is on the calendar. */
export function isCalendarDay(written: string): boolean {
  const ms = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(written);
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditBase = creditCharacters.length;

/** The eighteenth character; undefined when one of the first seventeen is not in use. */
export function creditCheckOf(characters: string): string | undefined {
  const values = [...characters].map((one) => creditCharacters.indexOf(one));
  if (values.length !== 17 || values.includes(-1)) return undefined;
  const sum = values.reduce((all, value, at) => all + value * (3 ** at % creditBase), 0);
  return creditCharacters.charAt((creditBase - (sum % creditBase)) % creditBase);
}

/** Whether the last of the eighteen fits the others: weights are powers of three, modulo 31. */
export function isCreditCode(code: string): boolean {
  const upper = code.toUpperCase();
  return upper.length === 18 && creditCheckOf(upper.slice(0, 17)) === upper[17];
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The ninth character that belongs to the first eight, each a digit or a letter from A to Z. */
export function organisationCheckOf(characters: string): string {
  const sum = organisationWeights.reduce(
    (all, weight, at) => all + weight * Number.parseInt(characters.charAt(at), 36),
    0,
  );
  return '0X987654321'.charAt(sum % 11);
}
