import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { UncoverReply } from '../contract.ts';
import { insertLook } from '../data/look-rows.ts';
import { findPerson } from '../data/read-people.ts';
import { actionFor, type CoveredField } from '../domain/field-classes.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownPerson } from '../refusals.ts';
import { requirePlace } from './require-place.ts';
import { lookBy } from './show-person.ts';

export interface Uncovering {
  readonly fields: readonly CoveredField[];
  readonly reason: string;
  readonly ip: string;
}

/**
 * Shows covered fields to somebody who says why. The look, with the reason, is written in the same
 * transaction, where the person reads it too, and into the audit.
 * @throws Refusal forbidden, not-found
 */
export async function uncoverPerson(
  parts: RegistryParts,
  actor: Actor,
  id: string,
  { fields, reason, ip }: Uncovering,
): Promise<UncoverReply> {
  const actions = [...new Set(fields.map(actionFor))];
  for (const action of actions) requireAuthority(actor, action);
  const { db, cipher, auditLook } = parts;
  return db.write(scopeForAction(actor, actions[0] ?? ''), async (tx) => {
    const person = await findPerson(tx, cipher, id);
    if (!person) throw unknownPerson();
    for (const action of actions) requirePlace(parts, actor, action, person.residences);
    const look = lookBy(parts, actor, person, fields, reason);
    await insertLook(tx, look);
    const { areaCode } = look;
    await auditLook(tx, { actor, personId: id, areaCode, fields, reason, ip });
    const shown = {
      bornOn: person.bornOn,
      phone: person.phone,
      number: person.number?.number ?? null,
    };
    return Object.fromEntries(fields.map((field) => [field, shown[field]]));
  });
}
