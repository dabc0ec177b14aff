/** GB 11643-1999 (identity numbers, ISO 7064 MOD 11-2) and GB 32100-2015 (social credit codes). */

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityChecks = '10X98765432';

/** Whether the last of the eighteen fits the others, and the day of birth is one. */
export function isIdentityNumber(number: string): boolean {
  const sum = identityWeights.reduce((all, weight, at) => all + weight * Number(number[at]), 0);
  return identityChecks[sum % 11] === number[17]?.toUpperCase() && hasBirthday(number);
}

/** Whether the day of birth in an identity number is on the calendar. */
export function hasBirthday(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const written = `${year}-${month}-${day}`;
  const ms = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(written);
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditBase = creditCharacters.length;

/** Whether the last of the eighteen fits the others: weights are powers of three, modulo 31. */
export function isCreditCode(code: string): boolean {
  const values = [...code.toUpperCase()].map((one) => creditCharacters.indexOf(one));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = values
    .slice(0, 17)
    .reduce((all, value, at) => all + value * (3 ** at % creditBase), 0);
  return (creditBase - (sum % creditBase)) % creditBase === values[17];
}
