import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { EraseBody } from '../contract.ts';
import { findMergedInto, findPerson, forgetPerson } from '../data/read-people.ts';
import { writePeople } from '../data/write-people.ts';
import type { PersonEvent } from '../domain/event-record.ts';
import type { Person } from '../domain/person.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownPerson } from '../refusals.ts';
import { eventBy } from './event-by.ts';
import { requirePlace } from './require-place.ts';

const action = 'registry.erase';

/**
 * Erases all that is known of a person, for good: what stands now, what was said before with the
 * salts of its leaves, where they lived. That something was said when and by whom remains, as do
 * the leaves, of which nobody can tell any more what they were of.
 * @throws Refusal forbidden, not-found; conflict `registry.stale_version`
 */
export async function erasePerson(
  parts: RegistryParts,
  actor: Actor,
  id: string,
  { version, reason }: EraseBody,
): Promise<void> {
  requireAuthority(actor, action);
  await parts.db.write(scopeForAction(actor, action), async (tx) => {
    const person = await findPerson(tx, parts.cipher, id);
    if (!person || person.state === 'erased') throw unknownPerson();
    requirePlace(parts, actor, action, person.residences);
    await eraseRecord(parts, tx, { ...person, version }, eventBy(parts, actor, 'erased', reason));
  });
}

/** And with it the records that were merged into it: they tell of the same person. */
async function eraseRecord(parts: RegistryParts, tx: Tx, person: Person, event: PersonEvent) {
  const nothing = { name: '', sex: null, bornOn: null, number: null, phone: null } as const;
  const residences = person.residences.map((one) => ({ ...one, address: '' }));
  const erased = {
    ...{ ...person, ...nothing, residences, household: null, version: person.version + 1 },
    ...{ state: 'erased' as const, mergedIntoId: null },
  };
  await writePeople(tx, parts, [{ person: erased, event, residencesKept: residences.length }]);
  if (!(await forgetPerson(tx, person.id))) throw unknownPerson();
  for (const id of await findMergedInto(tx, person.id)) {
    const merged = await findPerson(tx, parts.cipher, id);
    if (merged) await eraseRecord(parts, tx, merged, event);
  }
}
