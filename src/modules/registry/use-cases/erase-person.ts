import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { EraseBody } from '../contract.ts';
import { findPerson, forgetPerson } from '../data/read-people.ts';
import { writePeople } from '../data/write-people.ts';
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
    const nothing = { name: '', sex: null, bornOn: null, number: null, phone: null } as const;
    const residences = person.residences.map((one) => ({ ...one, address: '' }));
    await writePeople(tx, parts, [
      {
        person: {
          ...{ ...person, ...nothing, residences, household: null, version: version + 1 },
          ...{ state: 'erased', mergedIntoId: null },
        },
        event: eventBy(parts, actor, 'erased', reason),
        residencesKept: residences.length,
      },
    ]);
    if (!(await forgetPerson(tx, id))) throw unknownPerson();
  });
}
