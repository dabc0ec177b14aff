import type { IncomingHttpHeaders } from 'node:http';
import { wholeCell } from '#platform/permit/permit.ts';
import type { Origin } from '../accounts/accounts.ts';
import type { IdentityContext } from '../context.ts';
import { findLoginRow, findPasswordHash } from '../data/login-rows.ts';
import { findPersonRow, updatePerson } from '../data/person-rows.ts';
import { deleteSessionsOf } from '../data/session-rows.ts';
import { requireGoodPassword } from '../domain/password-policy.ts';
import { recordAudit } from './record-audit.ts';
import { locked, unknownOf, wrongCredentials } from './refusals.ts';
import { requireSignedIn } from './require-signed-in.ts';
import { countAttempt } from './throttle.ts';
import { writePassword } from './write-password.ts';

/** Replaces one's own password; every other session of the person ends. */
export async function changePassword(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  { current, next }: { current: string; next: string },
  origin: Origin,
): Promise<void> {
  const { db, accounts, sessions, cipher, clock } = context;
  const { actor, owner, hash } = await requireSignedIn(context, headers);
  const counted = await countAttempt(context, `password of ${owner.personId}`, origin.ip);
  if (counted.lockedUntil) throw locked(counted.lockedUntil, clock.now());
  const before = await db.read(wholeCell, async (tx) => ({
    person: await findPersonRow(tx, owner.personId),
    login: await findLoginRow(tx, owner.personId),
    passwordHash: await findPasswordHash(tx, owner.personId),
  }));
  const { person, login, passwordHash } = before;
  if (!person) throw unknownOf('person');
  if (passwordHash === undefined || !(await accounts.isPassword(passwordHash, current))) {
    throw wrongCredentials();
  }
  await counted.succeed();
  const phone = person.phoneSealed === null ? '' : cipher.open(person.phoneSealed);
  requireGoodPassword(next, [person.name, login?.username ?? '', phone, current]);
  const nextHash = await accounts.hashPassword(next);
  await db.write(wholeCell, async (tx) => {
    await writePassword(context, tx, owner.personId, nextHash);
    await updatePerson(tx, { ...person, passwordTemporary: false });
    await deleteSessionsOf(tx, owner.personId, hash);
    await recordAudit(context, tx, {
      action: 'identity.password_changed',
      outcome: 'done',
      actor,
      subjectPersonId: owner.personId,
      areaCode: owner.areaCode,
      ip: origin.ip,
    });
  });
  sessions.forgetPerson(owner.personId);
}
