import { localDay } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { CorrectionBody } from '../contract.ts';
import { checkPerson } from '../domain/check-person.ts';
import type { Person } from '../domain/person.ts';
import type { RegistryParts } from '../parts.ts';
import { faultyPerson } from '../refusals.ts';
import { changePerson } from './change-person.ts';

/**
 * Corrects what is known of a person; what stood before stays in their history.
 * @throws Refusal as `changePerson`; invalid `registry.faulty_person`
 */
export function correctPerson(
  parts: RegistryParts,
  actor: Actor,
  id: string,
  { version, reason, ...given }: CorrectionBody,
): Promise<{ id: string; version: number }> {
  const today = localDay(parts.clock.now());
  return changePerson(parts, actor, {
    ...{ id, version, reason, kind: 'corrected' },
    apply(person) {
      const { facts, faults } = checkPerson({ ...factsOf(person, given), ...said(given) }, today);
      if (faults.length > 0) throw faultyPerson(faults);
      return { ...person, ...facts };
    },
  });
}

type Given = Omit<CorrectionBody, 'version' | 'reason'>;

/** A new number brings its own day and sex along, unless they are said as well. */
function factsOf(person: Person, { number }: Given) {
  const { name, sex, bornOn, phone, household } = person;
  if (!number) return { name, sex, bornOn, phone, household, number: person.number };
  return { name, phone, household, sex: null, bornOn: null, number };
}

function said(given: Given): Partial<Pick<Person, keyof Given>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
