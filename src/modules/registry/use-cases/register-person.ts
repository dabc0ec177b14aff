import { localDay } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { writePeople } from '../data/write-people.ts';
import { checkPerson } from '../domain/check-person.ts';
import type { Person, PersonFacts, Residence } from '../domain/person.ts';
import type { RegistryParts } from '../parts.ts';
import { faultyPerson } from '../refusals.ts';
import { eventBy } from './event-by.ts';
import { proposeSameAs } from './propose-same.ts';
import { requirePlace } from './require-place.ts';

const action = 'registry.edit';

/**
 * Takes a person into the registry.
 * @throws Refusal forbidden; invalid `registry.faulty_person`; conflict `registry.already_known`
 */
export async function registerPerson(
  parts: RegistryParts,
  actor: Actor,
  { residences, ...given }: PersonFacts & { readonly residences: readonly Residence[] },
): Promise<{ id: string; version: number }> {
  requireAuthority(actor, action);
  const { db, clock, ids } = parts;
  const { facts, faults } = checkPerson(given, localDay(clock.now()));
  if (faults.length > 0) throw faultyPerson(faults);
  requirePlace(parts, actor, action, residences);
  const person: Person = {
    ...{ id: ids.next(), version: 1, state: 'active', mergedIntoId: null, importId: null },
    ...{ ...facts, residences, isSynthetic: false },
  };
  const event = eventBy(parts, actor, 'registered');
  await db.write(scopeForAction(actor, action), async (tx) => {
    await writePeople(tx, parts, [{ person, event, residencesKept: 0 }]);
    await proposeSameAs(parts, tx, person);
  });
  return { id: person.id, version: person.version };
}
