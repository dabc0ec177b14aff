import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import { isUsernameTaken, findLoginRow, upsertLogin } from '../data/login-rows.ts';
import { findPersonRow, updatePerson } from '../data/person-rows.ts';
import { deleteSessionsOf } from '../data/session-rows.ts';
import { normalisePhone } from '../domain/phone.ts';
import type { Person } from '../domain/person.ts';
import { usernameTaken } from './create-person.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';
import { requireReach } from './require-reach.ts';

export interface PersonChange {
  readonly name?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly areaCode?: string | undefined;
  readonly username?: string | undefined;
  readonly secondFactorRequired?: boolean | undefined;
  /** False: the person left; their sessions end at once. */
  readonly active?: boolean | undefined;
}

const action = 'identity.manage_people';

/** An administrator corrects or closes a person within their area. */
export async function changePerson(
  context: IdentityContext,
  actor: Actor,
  personId: string,
  change: PersonChange,
  ip: string,
): Promise<Person> {
  requireAuthority(actor, action);
  if (change.areaCode !== undefined) requireAuthority(actor, action, { areaCode: change.areaCode });
  const now = context.clock.now();
  const changed = await context.db.write(scopeForAction(actor, action), async (tx) => {
    const before = await findPersonRow(tx, personId);
    if (!before) throw unknownOf('person');
    await requireReach(tx, actor, action, before, now);
    const after = applyChange(context, before, change, now);
    await updatePerson(tx, after);
    const login = await findLoginRow(tx, personId);
    const username = change.username?.toLowerCase() ?? login?.username ?? null;
    if (username !== null && username !== login?.username) {
      if (await isUsernameTaken(tx, username)) throw usernameTaken();
    }
    await upsertLogin(tx, { personId, username, phoneIndex: after.phoneIndex }, now);
    if (after.activeTo !== null) await deleteSessionsOf(tx, personId);
    await recordAudit(context, tx, {
      action: 'identity.person_changed',
      outcome: 'done',
      actor,
      subjectPersonId: personId,
      areaCode: after.areaCode,
      fields: Object.keys(change),
      ip,
    });
    return after;
  });
  context.sessions.forgetPerson(personId);
  return changed;
}

function applyChange(
  { cipher }: IdentityContext,
  before: Person,
  change: PersonChange,
  now: Date,
): Person {
  const phone = typeof change.phone === 'string' ? normalisePhone(change.phone) : change.phone;
  return {
    ...before,
    name: change.name ?? before.name,
    areaCode: change.areaCode ?? before.areaCode,
    secondFactorRequired: change.secondFactorRequired ?? before.secondFactorRequired,
    ...(phone !== undefined && {
      phoneSealed: phone === null ? null : cipher.seal(phone),
      phoneIndex: phone === null ? null : cipher.blindIndex(phone),
    }),
    ...(change.active !== undefined && { activeTo: change.active ? null : now }),
  };
}
