import type { Tx } from '#platform/db/database.ts';

/** How somebody signs in: an account name for staff, a phone's blind index for residents. */
export interface Login {
  readonly personId: string;
  readonly username: string | null;
  readonly phoneIndex: string | null;
}

/** Writes or renews a person's login; a phone already tied to another login stays there. */
export async function upsertLogin(tx: Tx, login: Login, now: Date): Promise<void> {
  if (login.phoneIndex !== null) await holdName(tx, `phone ${login.phoneIndex}`);
  await tx.query(
    `INSERT INTO identity.login (id, name, email, email_verified, username, phone_number,
       phone_number_verified, created_at, updated_at)
     VALUES ($1, '', $2, false, $3,
       (SELECT $4::text WHERE NOT EXISTS (
         SELECT FROM identity.login WHERE phone_number = $4 AND id <> $1)),
       false, $5, $5)
     ON CONFLICT (id) DO UPDATE SET username = coalesce(excluded.username, login.username),
       phone_number = excluded.phone_number, updated_at = excluded.updated_at`,
    [login.personId, loginEmail(login.personId), login.username, login.phoneIndex, now],
  );
}

async function holdName(tx: Tx, name: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}

/** The library insists on a mail address; this one can never receive anything (RFC 2606). */
export function loginEmail(id: string): string {
  return `${id}@person.invalid`;
}

/** Of two who want the same name at once, the second waits here and finds it taken. */
export async function isUsernameTaken(tx: Tx, username: string): Promise<boolean> {
  await holdName(tx, `username ${username}`);
  const rows = await tx.query('SELECT FROM identity.login WHERE username = $1', [username]);
  return rows.length > 0;
}

export async function findLoginRow(
  tx: Tx,
  personId: string,
): Promise<{ username: string | null; secondFactor: boolean; hasPassword: boolean } | undefined> {
  const rows = await tx.query<{
    username: string | null;
    second_factor: boolean;
    has_password: boolean;
  }>(
    `SELECT username, coalesce(two_factor_enabled, false) AS second_factor,
       EXISTS (SELECT FROM identity.credential c
         WHERE c.user_id = l.id AND c.provider_id = 'credential') AS has_password
     FROM identity.login l WHERE id = $1`,
    [personId],
  );
  const row = rows[0];
  return (
    row && {
      username: row.username,
      secondFactor: row.second_factor,
      hasPassword: row.has_password,
    }
  );
}

export async function findLoginIdByUsername(tx: Tx, username: string): Promise<string | undefined> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM identity.login WHERE username = $1', [
    username,
  ]);
  return rows[0]?.id;
}

/**
 * Whether whoever would enter with this phone is of the staff: by kind, by an office they hold or
 * stand in for, or because their account has a password or a second factor.
 */
export async function isStaffPhone(tx: Tx, phoneIndex: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM identity.login l LEFT JOIN identity.person p ON p.id = l.id
     WHERE l.phone_number = $1 AND (p.kind = 'staff' OR l.two_factor_enabled
       OR EXISTS (SELECT FROM identity.credential c
         WHERE c.user_id = l.id AND c.provider_id = 'credential')
       OR EXISTS (SELECT FROM identity.position o
         WHERE o.person_id = l.id AND (o.active_to IS NULL OR o.active_to > $2))
       OR EXISTS (SELECT FROM identity.position_substitute s
         WHERE s.person_id = l.id AND s.active_to > $2))`,
    [phoneIndex, now],
  );
  return rows.length > 0;
}

/** Ties a person to a way of signing in: a password's hash here, a subject at a provider. */
export async function upsertCredential(
  tx: Tx,
  credential: {
    id: string;
    personId: string;
    providerId: string;
    accountId: string;
    passwordHash: string | null;
  },
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO identity.credential (id, user_id, provider_id, account_id, password,
       created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $6)
     ON CONFLICT (provider_id, account_id) DO UPDATE
       SET password = excluded.password, updated_at = excluded.updated_at
       WHERE credential.user_id = excluded.user_id`,
    [
      credential.id,
      credential.personId,
      credential.providerId,
      credential.accountId,
      credential.passwordHash,
      now,
    ],
  );
}

export async function findPasswordHash(tx: Tx, personId: string): Promise<string | undefined> {
  const rows = await tx.query<{ password: string | null }>(
    `SELECT password FROM identity.credential WHERE user_id = $1 AND provider_id = 'credential'`,
    [personId],
  );
  return rows[0]?.password ?? undefined;
}

/** False when the subject already belongs to another person. */
export async function linkSingleSignOn(
  tx: Tx,
  link: { id: string; personId: string; providerId: string; subject: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO identity.credential AS c (id, user_id, provider_id, account_id, created_at,
       updated_at) VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET updated_at = $5 WHERE c.user_id = $2
     RETURNING id`,
    [link.id, link.personId, link.providerId, link.subject, now],
  );
  return rows.length > 0;
}
