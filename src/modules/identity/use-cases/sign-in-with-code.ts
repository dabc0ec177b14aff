import { wholeCell } from '#platform/permit/permit.ts';
import type { Origin } from '../accounts/accounts.ts';
import type { IdentityContext } from '../context.ts';
import { isStaffPhone } from '../data/login-rows.ts';
import { findPersonRowByPhone } from '../data/person-rows.ts';
import { normalisePhone } from '../domain/phone.ts';
import { nameAndPhoneAtHand } from './welcome-resident.ts';
import { auditSignIn, auditSignInFailure } from './audit-sign-in.ts';
import { locked, wrongCode } from './refusals.ts';
import { countAttempt } from './throttle.ts';

export interface CodeCredentials {
  readonly phone: string;
  readonly code: string;
  /** What to call somebody who comes for the first time. */
  readonly name?: string | undefined;
}

/**
 * Residents enter by phone and code; whoever comes for the first time becomes known. A code is one
 * factor, so it opens no office: staff get the answer of a wrong code, which tells nothing.
 */
export async function signInWithCode(
  context: IdentityContext,
  { phone: written, code, name }: CodeCredentials,
  origin: Origin,
): Promise<string[]> {
  const { db, cipher, accounts, clock } = context;
  const phone = normalisePhone(written);
  const phoneIndex = cipher.blindIndex(phone);
  const counted = await countAttempt(context, `phone ${phoneIndex}`, origin.ip);
  const barred =
    counted.lockedUntil !== undefined ||
    (await db.read(wholeCell, (tx) => isStaffPhone(tx, phoneIndex, clock.now())));
  const attempt = barred
    ? undefined
    : await nameAndPhoneAtHand.run({ phone, name }, () =>
        accounts.signInWithCode(phoneIndex, code, origin),
      );
  if (attempt?.outcome === 'entered') {
    await counted.succeed();
    const { personId } = attempt;
    await auditSignIn(context, personId, 'phone_code', origin);
    await context.settings.onPhoneProven?.({ personId, phoneIndex });
    return attempt.cookies;
  }
  const known = await db.read(wholeCell, (tx) => findPersonRowByPhone(tx, phoneIndex));
  const about = { ...(known && { personId: known.id }), method: 'phone_code', origin };
  await auditSignInFailure(context, about, counted.lockedUntil ? 'locked' : 'refused');
  throw counted.lockedUntil ? locked(counted.lockedUntil, clock.now()) : wrongCode();
}
