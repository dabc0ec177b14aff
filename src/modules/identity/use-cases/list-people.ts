import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { personPage, personQuery } from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listPersonRows } from '../data/person-rows.ts';
import { listOfficeRows } from '../data/position-rows.ts';
import { presentPerson } from '../present.ts';

export const readPeople = 'identity.read_people';
export const managePeople = 'identity.manage_people';

/**
 * A page of people by name, their phones masked, with the offices that they hold today.
 * @throws Refusal forbidden without the action `identity.read_people`.
 */
export async function listPeople(
  { db, cipher, clock }: Pick<IdentityContext, 'db' | 'cipher' | 'clock'>,
  actor: Actor,
  query: z.infer<typeof personQuery>,
): Promise<z.infer<typeof personPage>> {
  requireAuthority(actor, readPeople);
  const at = clock.now();
  return db.read(scopeForAction(actor, readPeople), async (tx) => {
    const people = await listPersonRows(tx, {
      areaCode: query.area,
      // Colleagues find colleagues; a list of residents is for those who keep it.
      residentAreas: scopeForAction(actor, managePeople).areas,
      kind: query.kind,
      nameContains: query.name,
      anyContains: query.q,
      at,
      afterId: query.cursor,
      limit: query.limit + 1,
    });
    const shown = people.slice(0, query.limit);
    const offices = await listOfficeRows(
      tx,
      shown.map(({ id }) => id),
      at,
    );
    const items = shown.map((person) => ({
      ...presentPerson(person, cipher),
      offices: offices
        .filter((office) => office.person_id === person.id)
        .map(({ body_id: bodyId, body_name: bodyName, title, area_codes: areaCodes }) => ({
          ...{ bodyId, bodyName, title, areaCodes },
        })),
    }));
    return { items, next: people.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  });
}
