import type { Tx } from '#platform/db/database.ts';

export interface CodeCounts {
  readonly phoneLastMinute: number;
  readonly phoneLastDay: number;
  readonly addressLastDay: number;
}

/** Notes that a code was asked for and says how often before; one at a time per phone. */
export async function noteCodeRequest(
  tx: Tx,
  phoneIndex: string,
  addressIndex: string,
  now: Date,
): Promise<CodeCounts> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [phoneIndex]);
  const minuteAgo = new Date(now.getTime() - 60_000);
  const dayAgo = new Date(now.getTime() - 24 * 60 * 60_000);
  await tx.query('DELETE FROM identity.code_request WHERE phone_index = $1 AND requested_at < $2', [
    phoneIndex,
    dayAgo,
  ]);
  const [counts] = await tx.query<{ minute: number; day: number; address: number }>(
    `SELECT
       (SELECT count(*)::int FROM identity.code_request
         WHERE phone_index = $1 AND requested_at > $3) AS minute,
       (SELECT count(*)::int FROM identity.code_request
         WHERE phone_index = $1 AND requested_at > $4) AS day,
       (SELECT count(*)::int FROM identity.code_request
         WHERE address_index = $2 AND requested_at > $4) AS address`,
    [phoneIndex, addressIndex, minuteAgo, dayAgo],
  );
  await tx.query('INSERT INTO identity.code_request VALUES ($1, $2, $3)', [
    phoneIndex,
    addressIndex,
    now,
  ]);
  return {
    phoneLastMinute: counts?.minute ?? 0,
    phoneLastDay: counts?.day ?? 0,
    addressLastDay: counts?.address ?? 0,
  };
}

/** Marks a second-factor code as used. False when it was used since `since`. */
export async function markCodeUsed(
  tx: Tx,
  codeIndex: string,
  now: Date,
  since: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO identity.used_code (code_index, used_at) VALUES ($1, $2)
     ON CONFLICT (code_index) DO UPDATE SET used_at = $2 WHERE used_code.used_at < $3
     RETURNING code_index`,
    [codeIndex, now, since],
  );
  return rows.length > 0;
}

/** Drops what only served for a while: called by the daily sweep. */
export async function sweepCodes(tx: Tx, before: Date): Promise<void> {
  await tx.query('DELETE FROM identity.code_request WHERE requested_at < $1', [before]);
  await tx.query('DELETE FROM identity.used_code WHERE used_at < $1', [before]);
  await tx.query('DELETE FROM identity.verification WHERE expires_at < $1', [before]);
  await tx.query('DELETE FROM identity.session WHERE expires_at < $1', [before]);
  await tx.query('DELETE FROM identity.sign_in_throttle WHERE last_failure_at < $1', [before]);
}
