import type { Tx } from '#platform/db/database.ts';
import type { HeldPosition } from '../domain/authority.ts';
import type { PersonKind, Preferences } from '../domain/person.ts';

/** Everything a request needs to know about who is behind a session token. */
export interface SessionOwner {
  readonly sessionId: string;
  readonly personId: string;
  readonly kind: PersonKind;
  readonly name: string;
  readonly areaCode: string;
  readonly preferences: Preferences;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly secondFactor: boolean;
  readonly secondFactorRequired: boolean;
  readonly passwordTemporary: boolean;
  readonly positions: readonly HeldPosition[];
}

interface HeldPositionJson {
  capacity: string;
  body: string;
  areas: string[];
  from: string;
  to: string | null;
  standing_from: string | null;
  standing_to: string | null;
}

interface OwnerRow {
  session_id: string;
  person_id: string;
  kind: PersonKind;
  name: string;
  area_code: string;
  preferences: Preferences;
  created_at: Date;
  expires_at: Date;
  second_factor: boolean;
  second_factor_required: boolean;
  password_temporary: boolean;
  positions: HeldPositionJson[];
}

const ownerColumns = `
  p.id AS person_id, p.kind, p.name, p.area_code, p.preferences, p.second_factor_required,
  p.password_temporary, coalesce(l.two_factor_enabled, false) AS second_factor,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('capacity', q.capacity, 'body', q.body_id,
      'areas', q.area_codes, 'from', q.active_from, 'to', q.active_to,
      'standing_from', q.standing_from, 'standing_to', q.standing_to) ORDER BY q.active_from)
    FROM (
      SELECT capacity, body_id, area_codes, active_from, active_to,
        null::timestamptz AS standing_from, null::timestamptz AS standing_to
      FROM identity.position WHERE person_id = p.id
      UNION ALL
      SELECT o.capacity, o.body_id, o.area_codes, o.active_from, o.active_to,
        s.active_from, s.active_to
      FROM identity.position_substitute s JOIN identity.position o ON o.id = s.position_id
      WHERE s.person_id = p.id
    ) q
  ), '[]') AS positions`;

/** The owner of a live session; undefined when it ended or its person left. */
export async function findSessionOwner(
  tx: Tx,
  tokenHash: string,
  now: Date,
): Promise<SessionOwner | undefined> {
  const rows = await tx.prepared<OwnerRow>(
    'identity_session_owner',
    `SELECT s.id AS session_id, s.created_at, s.expires_at, ${ownerColumns}
     FROM identity.session s
     JOIN identity.login l ON l.id = s.user_id
     JOIN identity.person p ON p.id = s.user_id
     WHERE s.token = $1 AND s.expires_at > $2
       AND p.active_from <= $2 AND (p.active_to IS NULL OR p.active_to > $2)`,
    [tokenHash, now],
  );
  return rows[0] && presentOwner(rows[0]);
}

/** The same for somebody who has no session, e.g. to act for them in a simulation. */
export async function findPersonAsOwner(
  tx: Tx,
  personId: string,
  now: Date,
): Promise<SessionOwner | undefined> {
  const rows = await tx.prepared<OwnerRow>(
    'identity_person_owner',
    `SELECT '' AS session_id, $2::timestamptz AS created_at, $2::timestamptz AS expires_at,
       ${ownerColumns}
     FROM identity.person p LEFT JOIN identity.login l ON l.id = p.id
     WHERE p.id = $1
       AND p.active_from <= $2 AND (p.active_to IS NULL OR p.active_to > $2)`,
    [personId, now],
  );
  return rows[0] && presentOwner(rows[0]);
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.query('DELETE FROM identity.session WHERE token = $1', [tokenHash]);
}

/** Ends a person's sessions, but for the one with `keepTokenHash`. */
export async function deleteSessionsOf(
  tx: Tx,
  personId: string,
  keepTokenHash = '',
): Promise<void> {
  await tx.query('DELETE FROM identity.session WHERE user_id = $1 AND token <> $2', [
    personId,
    keepTokenHash,
  ]);
}

function presentOwner(row: OwnerRow): SessionOwner {
  return {
    sessionId: row.session_id,
    personId: row.person_id,
    kind: row.kind,
    name: row.name,
    areaCode: row.area_code,
    preferences: row.preferences,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    secondFactor: row.second_factor,
    secondFactorRequired: row.second_factor_required,
    passwordTemporary: row.password_temporary,
    positions: row.positions.map(presentHeld),
  };
}

function presentHeld(held: HeldPositionJson): HeldPosition {
  return {
    capacity: held.capacity,
    bodyId: held.body,
    areaCodes: held.areas,
    activeFrom: new Date(held.from),
    activeTo: held.to === null ? null : new Date(held.to),
    standingIn:
      held.standing_from === null
        ? null
        : {
            activeFrom: new Date(held.standing_from),
            activeTo: held.standing_to === null ? null : new Date(held.standing_to),
          },
  };
}
