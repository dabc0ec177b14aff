import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { findLoginRow, linkSingleSignOn } from '../data/login-rows.ts';
import { findPersonRow, updatePerson } from '../data/person-rows.ts';
import { deleteSessionsOf } from '../data/session-rows.ts';
import type { Person } from '../domain/person.ts';
import { requireGoodPassword } from '../domain/password-policy.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf, unknownProvider } from './refusals.ts';
import { requireReach } from './require-reach.ts';
import { writePassword } from './write-password.ts';

const action = 'identity.manage_sign_in';

/** Gives somebody a new password, which they must replace at once; their sessions end. */
export async function resetPassword(
  context: IdentityContext,
  actor: Actor,
  personId: string,
  password: string,
  ip: string,
): Promise<void> {
  requireAuthority(actor, action);
  requireGoodPassword(password, []);
  const hash = await context.accounts.hashPassword(password);
  await onSignInOf(context, actor, personId, ip, 'identity.password_reset', async (tx, person) => {
    const login = await findLoginRow(tx, personId);
    requireGoodPassword(password, [person.name, login?.username ?? '']);
    await writePassword(context, tx, personId, hash);
    await updatePerson(tx, { ...person, passwordTemporary: true });
    await deleteSessionsOf(tx, personId);
  });
}

/** Ends every session of somebody, e.g. after a phone was lost. */
export async function endSessions(
  context: IdentityContext,
  actor: Actor,
  personId: string,
  ip: string,
): Promise<void> {
  await onSignInOf(context, actor, personId, ip, 'identity.sessions_ended', (tx) =>
    deleteSessionsOf(tx, personId),
  );
}

/** Ties a person to their account at a single sign-on provider, by its subject there. */
export async function linkProvider(
  context: IdentityContext,
  actor: Actor,
  personId: string,
  link: { providerId: string; subject: string },
  ip: string,
): Promise<void> {
  requireAuthority(actor, action);
  const known = context.settings.singleSignOn?.some((one) => one.id === link.providerId);
  if (known !== true) throw unknownProvider();
  await onSignInOf(context, actor, personId, ip, 'identity.provider_linked', async (tx) => {
    const id = context.ids.next();
    const linked = await linkSingleSignOn(tx, { id, personId, ...link }, context.clock.now());
    if (!linked) throw linkedElsewhere();
  });
}

async function onSignInOf(
  context: IdentityContext,
  actor: Actor,
  personId: string,
  ip: string,
  auditAction: string,
  work: (tx: Tx, person: Person) => Promise<void>,
): Promise<void> {
  requireAuthority(actor, action);
  await context.db.write(scopeForAction(actor, action), async (tx) => {
    const person = await findPersonRow(tx, personId);
    if (!person) throw unknownOf('person');
    await requireReach(tx, actor, action, person, context.clock.now());
    await work(tx, person);
    await recordAudit(context, tx, {
      action: auditAction,
      outcome: 'done',
      actor,
      subjectPersonId: personId,
      areaCode: person.areaCode,
      ip,
    });
  });
  context.sessions.forgetPerson(personId);
}

function linkedElsewhere(): Refusal {
  return new Refusal('conflict', 'identity.provider_linked_elsewhere', {
    zh: '这个外部账号已关联到其他人员。',
    en: 'This outside account already belongs to somebody else here.',
  });
}
