import { wholeCell } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import { findLoginIdByUsername } from '../data/login-rows.ts';
import { findPersonRow, updatePerson } from '../data/person-rows.ts';
import { deleteSessionsOf } from '../data/session-rows.ts';
import { requireGoodPassword } from '../domain/password-policy.ts';
import { atTheConsole } from './appoint-administrator.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';
import { writePassword } from './write-password.ts';

/**
 * For somebody whom nobody inside can help any more: a password to be replaced at the first
 * sign-in,
 * given at the machine itself. Every session of theirs ends.
 *
 * @throws Refusal not-found when nobody has this account name
 */
export async function renewPassword(
  context: IdentityContext,
  username: string,
  password: string,
): Promise<void> {
  const folded = username.toLowerCase();
  requireGoodPassword(password, [folded]);
  const hash = await context.accounts.hashPassword(password);
  const personId = await context.db.write(wholeCell, async (tx) => {
    const id = await findLoginIdByUsername(tx, folded);
    const person = id === undefined ? undefined : await findPersonRow(tx, id);
    if (!person) throw unknownOf('person');
    await writePassword(context, tx, person.id, hash);
    await updatePerson(tx, { ...person, passwordTemporary: true });
    await deleteSessionsOf(tx, person.id);
    await recordAudit(context, tx, {
      action: 'identity.password_reset',
      outcome: 'done',
      actor: atTheConsole,
      subjectPersonId: person.id,
      areaCode: person.areaCode,
    });
    return person.id;
  });
  context.sessions.forgetPerson(personId);
}
