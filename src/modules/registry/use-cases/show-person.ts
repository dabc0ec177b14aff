import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { LooksReply, PersonView } from '../contract.ts';
import { insertLook, listLooks, type Look } from '../data/look-rows.ts';
import { findHousemates, findPerson } from '../data/read-people.ts';
import { coverPerson } from '../domain/cover-person.ts';
import type { Person } from '../domain/person.ts';
import { homesOf, periodsOf } from '../domain/residences.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownPerson } from '../refusals.ts';
import { presentFound } from './find-people.ts';

const action = 'registry.read';
const looksMost = 200;

/** A person with covered fields. That somebody looked is written in the same transaction. */
export async function showPerson(
  parts: RegistryParts,
  actor: Actor,
  id: string,
): Promise<PersonView> {
  requireAuthority(actor, action);
  const { db, cipher } = parts;
  return db.write(scopeForAction(actor, action), async (tx) => {
    const person = await findPerson(tx, cipher, id);
    if (!person) throw unknownPerson();
    await insertLook(tx, lookBy(parts, actor, person, ['record'], ''));
    const housemates = await findHousemates(tx, id);
    return {
      ...presentPerson(parts, person),
      housemates: housemates.map((one) => presentFound(parts, one)),
    };
  });
}

/** Who looked at a person, the newest first. */
export async function readLooks(
  { db, cipher }: RegistryParts,
  actor: Actor,
  id: string,
): Promise<LooksReply> {
  requireAuthority(actor, action);
  return db.read(scopeForAction(actor, action), async (tx) => {
    if (!(await findPerson(tx, cipher, id))) throw unknownPerson();
    return { items: (await listLooks(tx, id, looksMost)).map(presentLook) };
  });
}

export function presentLook({ at, actorName, fields, reason }: Look): LooksReply['items'][number] {
  return { at: at.toISOString(), who: actorName, fields: [...fields], reason };
}

export function presentPerson(
  { areas }: Pick<RegistryParts, 'areas'>,
  person: Person,
): Omit<PersonView, 'housemates'> {
  const { id, version, state, mergedIntoId, name, sex, household, isSynthetic } = person;
  return {
    ...{ id, version, state, mergedIntoId, name, sex, household, isSynthetic },
    ...coverPerson(person),
    residences: periodsOf(person.residences).map((period) => ({
      ...period,
      areaName: areas.areaName(period.areaCode),
    })),
  };
}

export function lookBy(
  { ids, clock }: Pick<RegistryParts, 'ids' | 'clock'>,
  { personId, name }: Actor,
  person: Person,
  fields: readonly string[],
  reason: string,
): Look {
  const { home = person.residences.at(-1) } = homesOf(person.residences);
  return {
    ...{ id: ids.next(), personId: person.id, at: clock.now(), actorId: personId },
    ...{ actorName: name, fields, reason, areaCode: home?.areaCode ?? '' },
  };
}
