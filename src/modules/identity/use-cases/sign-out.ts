import type { IncomingHttpHeaders } from 'node:http';
import { wholeCell } from '#platform/permit/permit.ts';
import type { Origin } from '../accounts/accounts.ts';
import { expiredCookie } from '../accounts/cookies.ts';
import type { IdentityContext } from '../context.ts';
import { deleteSession } from '../data/session-rows.ts';
import { recordAudit } from './record-audit.ts';

/** Ends the session behind the request's cookie, if there is one. @returns Set-Cookie lines */
export async function signOut(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  origin: Origin,
): Promise<string[]> {
  const hash = context.sessions.tokenHash(headers);
  const signedIn = await context.sessions.findSignedIn(headers);
  if (hash !== undefined) {
    await context.db.write(wholeCell, async (tx) => {
      await deleteSession(tx, hash);
      if (!signedIn) return;
      await recordAudit(context, tx, {
        action: 'identity.signed_out',
        outcome: 'done',
        actor: signedIn.actor,
        subjectPersonId: signedIn.owner.personId,
        areaCode: signedIn.owner.areaCode,
        ip: origin.ip,
      });
    });
    context.sessions.forgetSession(hash);
  }
  return [expiredCookie(context.accounts.cookie)];
}
