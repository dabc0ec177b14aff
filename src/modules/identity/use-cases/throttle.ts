import { wholeCell } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import {
  countFailure,
  findLock,
  forgetFailures,
  forgiveFailure,
  holdSubjects,
} from '../data/throttle-rows.ts';
import { accountLockout, addressLockout } from '../domain/lockout.ts';

/** One attempt to get in, counted as failed until it is known to have succeeded. */
export interface CountedAttempt {
  /** Until when nobody may try; the attempt must not go on. */
  readonly lockedUntil: Date | undefined;
  /** It got in: the account starts afresh. */
  succeed(): Promise<void>;
  /** It was neither right nor wrong, e.g. a code is still owed. */
  takeBack(): Promise<void>;
}

/**
 * Counting before looking means that a hundred guesses sent at once are a hundred guesses, not one.
 * What is tried at one door does not shut another: each counts for itself.
 */
export async function countAttempt(
  context: IdentityContext,
  account: string,
  ip: string,
  door = 'sign-in',
): Promise<CountedAttempt> {
  const { db, cipher, clock } = context;
  const accountKey = cipher.blindIndex(`${door} account ${account}`);
  const addressKey = cipher.blindIndex(`${door} address ${ip}`);
  const now = clock.now();
  const lockedUntil = await db.write(wholeCell, async (tx) => {
    await holdSubjects(tx, [accountKey, addressKey]);
    const lock = await findLock(tx, [accountKey, addressKey], now);
    if (lock) return lock;
    await countFailure(tx, accountKey, accountLockout, now);
    await countFailure(tx, addressKey, addressLockout, now);
    return undefined;
  });
  return {
    lockedUntil,
    succeed: () =>
      db.write(wholeCell, async (tx) => {
        await forgetFailures(tx, accountKey);
        await forgiveFailure(tx, addressKey);
      }),
    takeBack: () =>
      db.write(wholeCell, async (tx) => {
        await forgiveFailure(tx, accountKey);
        await forgiveFailure(tx, addressKey);
      }),
  };
}
