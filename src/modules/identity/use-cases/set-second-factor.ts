import type { IncomingHttpHeaders } from 'node:http';
import { wholeCell } from '#platform/permit/permit.ts';
import type { Enrolment, Origin } from '../accounts/accounts.ts';
import type { IdentityContext } from '../context.ts';
import type { SignedIn } from '../sessions/present-actor.ts';
import { recordAudit } from './record-audit.ts';
import { locked, wrongCode, wrongCredentials } from './refusals.ts';
import { requireSignedIn } from './require-signed-in.ts';
import { countAttempt } from './throttle.ts';

/** First step: a secret for the authenticator app. It counts only once a code from it was shown. */
export async function enrolSecondFactor(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  password: string,
  origin: Origin,
): Promise<Enrolment> {
  const { result } = await guarded(context, headers, origin, (cookie) =>
    context.accounts.enrolSecondFactor(cookie, password),
  );
  if (result === 'refused') throw wrongCredentials();
  return result;
}

/** Second step: the app's first code proves that it holds the secret. @returns Set-Cookie lines */
export async function confirmSecondFactor(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  code: string,
  origin: Origin,
): Promise<string[]> {
  const { result, signedIn } = await guarded(context, headers, origin, (cookie) =>
    context.accounts.confirmSecondFactor(cookie, code),
  );
  if (result === 'refused') throw wrongCode();
  await record(context, signedIn, origin, 'identity.second_factor_added');
  return result;
}

/** @returns Set-Cookie lines */
export async function removeSecondFactor(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  password: string,
  origin: Origin,
): Promise<string[]> {
  const { result, signedIn } = await guarded(context, headers, origin, (cookie) =>
    context.accounts.removeSecondFactor(cookie, password),
  );
  if (result === 'refused') throw wrongCredentials();
  await record(context, signedIn, origin, 'identity.second_factor_removed');
  return result;
}

/** A stolen session must not serve to try passwords and codes without end. */
async function guarded<T>(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  origin: Origin,
  attempt: (cookie: string) => Promise<T | 'refused'>,
): Promise<{ result: T | 'refused'; signedIn: SignedIn }> {
  const signedIn = await requireSignedIn(context, headers);
  const subject = `password of ${signedIn.owner.personId}`;
  const counted = await countAttempt(context, subject, origin.ip);
  if (counted.lockedUntil) throw locked(counted.lockedUntil, context.clock.now());
  const result = await attempt(headers.cookie ?? '');
  if (result !== 'refused') await counted.succeed();
  return { result, signedIn };
}

async function record(
  context: IdentityContext,
  { actor, owner }: SignedIn,
  origin: Origin,
  action: string,
): Promise<void> {
  await context.db.write(wholeCell, (tx) =>
    recordAudit(context, tx, {
      action,
      outcome: 'done',
      actor,
      subjectPersonId: owner.personId,
      areaCode: owner.areaCode,
      ip: origin.ip,
    }),
  );
  context.sessions.forgetPerson(owner.personId);
}
