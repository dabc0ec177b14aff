import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import type { Person } from '../domain/person.ts';
import { preparePerson } from './create-person.ts';
import type { NewPerson } from './create-person.ts';
import { recordAudit } from './record-audit.ts';

const action = 'identity.manage_people';

/** An administrator makes a person known within their area. */
export async function addPerson(
  context: IdentityContext,
  actor: Actor,
  wish: NewPerson,
  ip: string,
): Promise<Person> {
  requireAuthority(actor, action, { areaCode: wish.areaCode });
  const create = await preparePerson(context, wish);
  return context.db.write(scopeForAction(actor, action), async (tx) => {
    const person = await create(tx);
    await recordAudit(context, tx, {
      action: 'identity.person_added',
      outcome: 'done',
      actor,
      subjectPersonId: person.id,
      areaCode: person.areaCode,
      ip,
    });
    return person;
  });
}
