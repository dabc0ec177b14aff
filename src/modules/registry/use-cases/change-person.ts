import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { findPerson } from '../data/read-people.ts';
import { writePeople } from '../data/write-people.ts';
import type { Person, PersonEventKind } from '../domain/person.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownPerson } from '../refusals.ts';
import { eventBy } from './event-by.ts';
import { proposeSameAs } from './propose-same.ts';
import { requirePlace } from './require-place.ts';

export interface Change {
  readonly id: string;
  /** Of the record that the actor saw. */
  readonly version: number;
  readonly kind: PersonEventKind;
  readonly reason: string;
  readonly apply: (person: Person) => Person;
}

const action = 'registry.edit';

/**
 * One step of a person's record, by whoever may where they are before it.
 * @throws Refusal forbidden, not-found; conflict `registry.stale_version`, `registry.closed`
 */
export async function changePerson(
  parts: RegistryParts,
  actor: Actor,
  { id, version, kind, reason, apply }: Change,
): Promise<{ id: string; version: number }> {
  requireAuthority(actor, action);
  return parts.db.write(scopeForAction(actor, action), async (tx) => {
    const before = await findPerson(tx, parts.cipher, id);
    if (!before) throw unknownPerson();
    requirePlace(parts, actor, action, before.residences);
    if (before.state !== 'active') throw closed();
    const person = { ...apply(before), version: version + 1 };
    await writePeople(tx, parts, [
      {
        person,
        event: eventBy(parts, actor, kind, reason),
        residencesKept: before.residences.length,
      },
    ]);
    await proposeSameAs(parts, tx, person);
    return { id, version: person.version };
  });
}

function closed(): Refusal {
  return new Refusal('conflict', 'registry.closed', {
    zh: '这份档案已经合并、撤回或删除，不能再改。',
    en: 'This record was merged, withdrawn or erased and changes no more.',
  });
}
