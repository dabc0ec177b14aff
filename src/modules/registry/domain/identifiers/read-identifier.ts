import { readCreditCode, readOrganisationCode } from './organisation-numbers.ts';
import { bareNumber, faulty } from './reading.ts';
import type { IdentifierReading } from './reading.ts';
import {
  readIdentityCard,
  readPermanentResidence,
  readResidencePermit,
} from './resident-numbers.ts';

/** What people and organisations are known by, in the words of their papers. */
export const identifierKinds = {
  identity_card: '居民身份证',
  residence_permit: '港澳台居民居住证',
  permanent_residence: '外国人永久居留身份证',
  passport: '护照',
  credit_code: '统一社会信用代码',
  organisation_code: '组织机构代码',
} as const;

export type IdentifierKind = keyof typeof identifierKinds;

/**
 * Reads a number as its kind's standard has it, or says in words all that is wrong with it. A
 * number that may stand is not proved to be anybody's: only the issuer knows that.
 *
 * @example
 * readIdentifier('identity_card', '11010519491231002x', '2026-11-23').told
 * // { bornOn: '1949-12-31', sex: 'female' }
 */
export function readIdentifier(
  kind: IdentifierKind,
  written: string,
  today: string,
): IdentifierReading {
  const number = bareNumber(written);
  if (number === '') return faulty(number, { zh: '号码没有填写', en: 'There is no number' });
  switch (kind) {
    case 'identity_card':
      return readIdentityCard(number, today);
    case 'residence_permit':
      return readResidencePermit(number, today);
    case 'permanent_residence':
      return readPermanentResidence(number, today);
    case 'passport':
      return readPassport(number);
    case 'credit_code':
      return readCreditCode(number);
    case 'organisation_code':
      return readOrganisationCode(number);
  }
}

/** ICAO 9303 leaves the number to each country: up to nine characters, whose check is not in it. */
function readPassport(number: string): IdentifierReading {
  if (/^(?=.*\d)[0-9A-Z]{5,9}$/.test(number)) return { number, told: {}, faults: [] };
  return faulty(number, {
    zh: '护照号码应为5至9位数字或字母，至少有一位数字',
    en: 'A passport number has 5 to 9 digits or letters, one digit at least',
  });
}
