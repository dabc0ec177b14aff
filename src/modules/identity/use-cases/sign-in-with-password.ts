import { wholeCell } from '#platform/permit/permit.ts';
import type { Attempt, Origin } from '../accounts/accounts.ts';
import { cookieHeader, readSessionToken } from '../accounts/cookies.ts';
import type { IdentityContext } from '../context.ts';
import { markCodeUsed } from '../data/code-rows.ts';
import { deleteSession } from '../data/session-rows.ts';
import { auditSignIn, auditSignInFailure } from './audit-sign-in.ts';
import { locked, secondFactorNeeded, wrongCode, wrongCredentials } from './refusals.ts';
import { countAttempt } from './throttle.ts';

export interface PasswordCredentials {
  readonly name: string;
  readonly password: string;
  /** From the authenticator app, or one of the backup codes, where a second factor is set up. */
  readonly code?: string | undefined;
}

/** Staff enter by name, password and, where set up, a second factor. @returns Set-Cookie lines */
export async function signInWithPassword(
  context: IdentityContext,
  { name, password, code }: PasswordCredentials,
  origin: Origin,
): Promise<string[]> {
  const username = name.trim().toLowerCase();
  const method = code === undefined ? 'password' : 'password_and_code';
  const about = { username, method, origin };
  const counted = await countAttempt(context, `name ${username}`, origin.ip);
  if (counted.lockedUntil) {
    await auditSignInFailure(context, about, 'locked');
    throw locked(counted.lockedUntil, context.clock.now());
  }
  const attempt = await onlyOnce(
    context,
    code,
    await context.accounts.signInWithPassword({ username, password, code }, origin),
  );
  switch (attempt.outcome) {
    case 'entered':
      await counted.succeed();
      await auditSignIn(context, attempt.personId, method, origin);
      return attempt.cookies;
    case 'second-factor-needed':
      await counted.takeBack();
      throw secondFactorNeeded();
    case 'wrong-password':
      await auditSignInFailure(context, about, 'refused');
      throw wrongCredentials();
    case 'wrong-code':
    case 'too-many-attempts':
      await auditSignInFailure(context, about, 'refused');
      throw wrongCode();
  }
}

const replayMinutes = 10;

/** A code read over a shoulder must not open the door again while its half minute lasts. */
async function onlyOnce(
  { db, cipher, clock, accounts }: IdentityContext,
  code: string | undefined,
  attempt: Attempt,
): Promise<Attempt> {
  if (attempt.outcome !== 'entered' || code === undefined) return attempt;
  const now = clock.now();
  const used = cipher.blindIndex(`code ${attempt.personId} ${code}`);
  const fresh = await db.write(wholeCell, async (tx) => {
    if (await markCodeUsed(tx, used, now, new Date(now.getTime() - replayMinutes * 60_000))) {
      return true;
    }
    const cookie = cookieHeader(setCookies(attempt.cookies));
    await deleteSession(tx, readSessionToken(cookie, accounts.cookie) ?? '');
    return false;
  });
  return fresh ? attempt : { outcome: 'wrong-code' };
}

function setCookies(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) headers.append('set-cookie', line);
  return headers;
}
