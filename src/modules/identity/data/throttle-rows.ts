import type { Tx } from '#platform/db/database.ts';
import { lockMinutes } from '../domain/lockout.ts';
import type { LockoutPolicy } from '../domain/lockout.ts';

/** Lets attempts on the same account or address wait for each other; always in the same order. */
export async function holdSubjects(tx: Tx, subjects: readonly string[]): Promise<void> {
  for (const subject of subjects) {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
  }
}

/** Until when this account or address may not try; undefined when it may. */
export async function findLock(
  tx: Tx,
  subjects: readonly string[],
  now: Date,
): Promise<Date | undefined> {
  const rows = await tx.query<{ locked_until: Date }>(
    `SELECT locked_until FROM identity.sign_in_throttle
     WHERE subject = ANY ($1) AND locked_until > $2 ORDER BY locked_until DESC LIMIT 1`,
    [subjects, now],
  );
  return rows[0]?.locked_until;
}

/** Counts one failure; answers until when the subject is locked now, if it is. */
export async function countFailure(
  tx: Tx,
  subject: string,
  policy: LockoutPolicy,
  now: Date,
): Promise<Date | undefined> {
  const forgetBefore = new Date(now.getTime() - policy.forgetMinutes * 60_000);
  const [row] = await tx.query<{ failures: number }>(
    `INSERT INTO identity.sign_in_throttle AS t (subject, failures, last_failure_at)
     VALUES ($1, 1, $2)
     ON CONFLICT (subject) DO UPDATE SET last_failure_at = $2, failures = CASE
       WHEN greatest(t.last_failure_at, t.locked_until) < $3 THEN 1 ELSE t.failures + 1 END
     RETURNING failures`,
    [subject, now, forgetBefore],
  );
  const minutes = lockMinutes(policy, row?.failures ?? 1);
  if (minutes === 0) return undefined;
  const lockedUntil = new Date(now.getTime() + minutes * 60_000);
  await tx.query('UPDATE identity.sign_in_throttle SET locked_until = $2 WHERE subject = $1', [
    subject,
    lockedUntil,
  ]);
  return lockedUntil;
}

export async function forgetFailures(tx: Tx, subject: string): Promise<void> {
  await tx.query('DELETE FROM identity.sign_in_throttle WHERE subject = $1', [subject]);
}

/** Takes one counted failure back, and the lock it may have set. */
export async function forgiveFailure(tx: Tx, subject: string): Promise<void> {
  await tx.query(
    `UPDATE identity.sign_in_throttle SET failures = greatest(failures - 1, 0), locked_until = null
     WHERE subject = $1`,
    [subject],
  );
}
