import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import { findPersonRow } from '../data/person-rows.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';

const action = 'identity.see_contact';

/** Shows a phone to somebody who says why; that they looked is written in the same transaction. */
export async function revealContact(
  context: IdentityContext,
  actor: Actor,
  personId: string,
  reason: string,
  ip: string,
): Promise<{ phone: string | null }> {
  requireAuthority(actor, action);
  return context.db.write(scopeForAction(actor, action), async (tx) => {
    const person = await findPersonRow(tx, personId);
    if (!person) throw unknownOf('person');
    if (person.id !== actor.personId) {
      requireAuthority(actor, action, { areaCode: person.areaCode });
    }
    await recordAudit(context, tx, {
      action: 'identity.contact_seen',
      outcome: 'done',
      actor,
      subjectPersonId: personId,
      areaCode: person.areaCode,
      fields: ['phone'],
      reason,
      ip,
    });
    return { phone: person.phoneSealed === null ? null : context.cipher.open(person.phoneSealed) };
  });
}
