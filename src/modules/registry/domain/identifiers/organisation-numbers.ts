import { creditCheckOf, organisationCheckOf } from '#algorithms/check-digits/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { faulty } from './reading.ts';
import type { IdentifierReading } from './reading.ts';

/** Who registers: GB 32100-2015, table 1, with its amendment. */
const registrars = '123456789ANY';

const wrongCheck: Sentence = {
  zh: '校验码不符：有一位写错，或者两位写反了',
  en: 'The check character does not fit: one is wrong, or two changed places',
};

/** 统一社会信用代码: who registers, the kind, the place, an organisation code, a check. */
export function readCreditCode(number: string): IdentifierReading {
  if (!/^[0-9A-Z]{18}$/.test(number)) {
    return faulty(number, {
      zh: '统一社会信用代码应为18位数字或大写字母',
      en: 'A unified social credit code has 18 digits or letters',
    });
  }
  const check = creditCheckOf(number.slice(0, 17));
  if (check === undefined || /[IOZSV]/.test(number)) {
    return faulty(number, {
      zh: '统一社会信用代码里没有字母 I、O、Z、S、V；可能是数字 1、0、2、5 写成了字母',
      en: 'Credit codes have no I, O, Z, S or V: perhaps a 1, 0, 2 or 5 was meant',
    });
  }
  const faults: Sentence[] = [];
  if (!registrars.includes(number.charAt(0))) {
    faults.push({
      zh: `没有代码为 ${number.charAt(0)} 的登记管理部门`,
      en: `No registrar has the code ${number.charAt(0)}`,
    });
  }
  if (!/^..\d{6}/.test(number)) {
    faults.push({
      zh: '第3至8位是登记地代码，只能是数字',
      en: 'Characters 3 to 8 are the place of registration: digits only',
    });
  }
  if (check !== number[17]) faults.push(wrongCheck);
  return { number, told: {}, faults };
}

/** 组织机构代码 of GB 11714: the former number, which old papers still bear. */
export function readOrganisationCode(number: string): IdentifierReading {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(number)) {
    return faulty(number, {
      zh: '组织机构代码应为8位数字或大写字母，加1位校验码（数字或X）',
      en: 'An organisation code has 8 digits or letters and a check, a digit or X',
    });
  }
  const fits = organisationCheckOf(number.slice(0, 8)) === number[8];
  return { number, told: {}, faults: fits ? [] : [wrongCheck] };
}
