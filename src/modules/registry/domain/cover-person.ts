import { maskNumber } from '#algorithms/hide-personal/index.ts';
import type { Person } from './person.ts';

/** What is shown of a person without a reason: see `fieldClasses`. */
export function coverPerson({ bornOn, number, phone }: Person) {
  return {
    birthYear: bornOn === null ? null : Number(bornOn.slice(0, 4)),
    numberKind: number?.kind ?? null,
    number: number && maskNumber(number.number),
    phone: phone === null ? null : maskNumber(phone),
  };
}
