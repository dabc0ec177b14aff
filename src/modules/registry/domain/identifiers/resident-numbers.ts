import { identityCheckOf } from '#algorithms/check-digits/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { findBirthdayFault } from './birthday.ts';
import { faulty } from './reading.ts';
import type { IdentifierReading } from './reading.ts';

/**
 * The numbers of eighteen that share one form: a place, the day of birth, an order of which the
 * last digit is odd for men, and a check (ISO 7064 MOD 11-2). GB 11643-1999 for citizens; since
 * 2018 the permits of residents from Hong Kong, Macao and Taiwan; since 2023 those of foreigners,
 * whose first digit is 9.
 */

/** Provinces of GB/T 2260, whose counties have come and gone: only what never moved is checked. */
const provinces = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' +
    '61 62 63 64 65 71 81 82'
  ).split(' '),
);
const permitPlaces: ReadonlySet<string> = new Set(['810000', '820000', '830000']);

/** 居民身份证: eighteen characters, or the fifteen digits of the time before 1999. */
export function readIdentityCard(number: string, today: string): IdentifierReading {
  const isFormer = /^\d{15}$/.test(number);
  if (!isFormer && !/^\d{17}[\dX]$/.test(number)) {
    return faulty(number, {
      zh: '居民身份证号码应为18位（末位可为X）或旧式15位数字',
      en: 'An identity number has 18 characters (the last may be X), or 15 digits in its old form',
    });
  }
  const whole = isFormer ? renewed(number) : number;
  const place = whole.slice(0, 6);
  if (permitPlaces.has(place)) {
    return faulty(number, {
      zh: '这是港澳台居民居住证号码，请改选证件类型',
      en: 'This is a residence permit of Hong Kong, Macao or Taiwan: choose that kind',
    });
  }
  const isKnown = provinces.has(place.slice(0, 2)) && place.slice(2, 4) !== '00';
  return readWhole(whole, today, isKnown ? undefined : unknownPlace(place));
}

/** 港澳台居民居住证: 81 Hong Kong, 82 Macao, 83 Taiwan, and four zeros. */
export function readResidencePermit(number: string, today: string): IdentifierReading {
  if (!/^\d{17}[\dX]$/.test(number)) {
    return faulty(number, {
      zh: '港澳台居民居住证号码应为18位（末位可为X）',
      en: 'A residence permit number has 18 characters (the last may be X)',
    });
  }
  const place = number.slice(0, 6);
  return readWhole(number, today, permitPlaces.has(place) ? undefined : unknownPlace(place));
}

/** 外国人永久居留身份证: of 2023 eighteen characters that begin with 9, before it three letters. */
export function readPermanentResidence(number: string, today: string): IdentifierReading {
  if (/^9\d{16}[\dX]$/.test(number)) {
    const place = number.slice(1, 3);
    return readWhole(number, today, provinces.has(place) ? undefined : unknownPlace(place));
  }
  if (!/^[A-Z]{3}\d{12}$/.test(number)) {
    return faulty(number, {
      zh: '外国人永久居留身份证号码应为9开头的18位，或旧式的3个字母加12位数字',
      en: 'A permanent residence number has 18 characters from a 9 on, or 3 letters and 12 digits',
    });
  }
  return readFormerForeign(number, today);
}

/** Two digits of the year are all the old form has: the day counts where either century has it. */
function readFormerForeign(number: string, today: string): IdentifierReading {
  const [year, month, day] = [number.slice(7, 9), number.slice(9, 11), number.slice(11, 13)];
  const days = ['20', '19'].map((century) => `${century}${year}-${month}-${day}`);
  const faults = days.map((bornOn) => findBirthdayFault(bornOn, today));
  const fault = faults.includes(undefined) ? undefined : faults[1];
  return { number, told: {}, faults: fault ? [fault] : [] };
}

/** The old form in the new one: the century that all of its holders were born in, and a check. */
function renewed(former: string): string {
  const body = `${former.slice(0, 6)}19${former.slice(6)}`;
  return body + identityCheckOf(body);
}

function readWhole(
  number: string,
  today: string,
  placeFault: Sentence | undefined,
): IdentifierReading {
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const faults = [placeFault, findBirthdayFault(bornOn, today), findCheckFault(number)];
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) return faulty(number, ...found);
  return {
    number,
    told: { bornOn, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' },
    faults: [],
  };
}

/** Which character would fit is not said: it would help to make numbers up. */
function findCheckFault(number: string): Sentence | undefined {
  if (identityCheckOf(number.slice(0, 17)) === number[17]) return undefined;
  return {
    zh: '校验码不符：有一位写错，或者两位写反了',
    en: 'The check digit does not fit: a digit is wrong, or two changed places',
  };
}

function unknownPlace(place: string): Sentence {
  return {
    zh: `号码里的地区代码 ${place} 不存在`,
    en: `The place code in it, ${place}, does not exist`,
  };
}
