import type { FieldFault, Sentence } from '#platform/refusal/refusal.ts';
import { readIdentifier } from './identifiers/read-identifier.ts';
import type { PersonFacts } from './person.ts';

export interface CheckedPerson {
  readonly facts: PersonFacts;
  /** Everything that is wrong; with any of it the person must not be kept. */
  readonly faults: readonly FieldFault[];
}

/** The facts as they are kept: number and phone in one form, what the number tells filled in. */
export function checkPerson(given: PersonFacts, today: string): CheckedPerson {
  const faults: FieldFault[] = [];
  const fault = (path: string, message: Sentence) => faults.push({ path, message });
  const reading = given.number && readIdentifier(given.number.kind, given.number.number, today);
  for (const message of reading?.faults ?? []) fault('number', message);
  const told = reading?.told ?? {};
  if (told.bornOn !== undefined && given.bornOn !== null && told.bornOn !== given.bornOn) {
    fault('bornOn', {
      zh: '出生日期与证件号码不符',
      en: 'The day of birth is not the one in the number',
    });
  }
  if (told.sex !== undefined && given.sex !== null && told.sex !== given.sex) {
    fault('sex', { zh: '性别与证件号码不符', en: 'The sex is not the one in the number' });
  }
  const phone = given.phone === null ? null : bareMobile(given.phone);
  if (phone === undefined) {
    fault('phone', { zh: '手机号应是 11 位数字', en: 'A mobile number has 11 digits' });
  }
  return {
    facts: {
      ...given,
      name: given.name.normalize('NFC').trim(),
      number: given.number && { kind: given.number.kind, number: reading?.number ?? '' },
      phone: phone ?? null,
      bornOn: told.bornOn ?? given.bornOn,
      sex: told.sex ?? given.sex,
    },
    faults,
  };
}

function bareMobile(written: string): string | undefined {
  const digits = written.normalize('NFKC').replace(/[\s()-]/g, '');
  return /^(?:(?:\+|00)?86)?(1[3-9]\d{9})$/.exec(digits)?.[1];
}
