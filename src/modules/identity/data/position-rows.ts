import type { Tx } from '#platform/db/database.ts';
import type { Position, Substitute } from '../domain/position.ts';

interface PositionRow {
  id: string;
  person_id: string;
  body_id: string;
  title: string;
  capacity: string;
  area_codes: string[];
  active_from: Date;
  active_to: Date | null;
}

interface SubstituteRow {
  id: string;
  position_id: string;
  person_id: string;
  reason: string;
  active_from: Date;
  active_to: Date;
}

export async function insertPosition(tx: Tx, position: Position): Promise<void> {
  await tx.query(
    `INSERT INTO identity.position (id, person_id, body_id, title, capacity, area_codes,
       active_from, active_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      position.id,
      position.personId,
      position.bodyId,
      position.title,
      position.capacity,
      position.areaCodes,
      position.activeFrom,
      position.activeTo,
    ],
  );
}

export async function endPositionRow(tx: Tx, id: string, activeTo: Date): Promise<void> {
  await tx.query('UPDATE identity.position SET active_to = $2 WHERE id = $1', [id, activeTo]);
}

export async function findPositionRow(tx: Tx, id: string): Promise<Position | undefined> {
  const rows = await tx.query<PositionRow>('SELECT * FROM identity.position WHERE id = $1', [id]);
  return rows[0] && presentPosition(rows[0]);
}

/**
 * Positions of a person or of a body, newest first; past ones included. Shown are those that reach
 * into the areas, and all of the people whom row-level security shows.
 */
export async function listPositionRows(
  tx: Tx,
  filter: { personId?: string | undefined; bodyId?: string | undefined },
  areas: readonly string[],
): Promise<Position[]> {
  const rows = await tx.query<PositionRow>(
    `SELECT * FROM identity.position
     WHERE ($1::uuid IS NULL OR person_id = $1) AND ($2::uuid IS NULL OR body_id = $2)
       AND (EXISTS (SELECT FROM unnest(area_codes) AS code, unnest($3::text[]) AS area
                    WHERE starts_with(code, area))
         OR EXISTS (SELECT FROM identity.person WHERE person.id = person_id))
     ORDER BY active_from DESC, id LIMIT 500`,
    [filter.personId ?? null, filter.bodyId ?? null, areas],
  );
  return rows.map(presentPosition);
}

/** What somebody holds: in which body, as what, and where. */
export interface OfficeRow {
  person_id: string;
  body_id: string;
  body_name: string;
  title: string;
  area_codes: string[];
}

/** The offices that these people hold at that moment, those first that they took up first. */
export async function listOfficeRows(
  tx: Tx,
  personIds: readonly string[],
  at: Date,
): Promise<OfficeRow[]> {
  return tx.query<OfficeRow>(
    `SELECT o.person_id, o.body_id, b.name AS body_name, o.title, o.area_codes
     FROM identity.position o JOIN identity.body b ON b.id = o.body_id
     WHERE o.person_id = ANY ($1::uuid[])
       AND o.active_from <= $2 AND (o.active_to IS NULL OR o.active_to > $2)
     ORDER BY o.active_from, o.id`,
    [personIds, at],
  );
}

/**
 * People with a term in the body at that moment, and those standing in for them.
 * @param clearance what the office must open at least.
 */
export async function listMemberIds(
  tx: Tx,
  bodyId: string,
  at: Date,
  { capacity = null, clearance = 0 }: { capacity?: string | null; clearance?: number } = {},
): Promise<string[]> {
  const rows = await tx.prepared<{ person_id: string }>(
    'identity_members',
    `WITH office AS (
       SELECT p.* FROM identity.position p JOIN identity.capacity c USING (capacity)
       WHERE p.body_id = $1 AND ($3::text IS NULL OR p.capacity = $3) AND c.clearance >= $4)
     SELECT person_id FROM office o
     WHERE o.active_from <= $2 AND (o.active_to IS NULL OR o.active_to > $2)
     UNION
     SELECT s.person_id FROM identity.position_substitute s
     JOIN office o ON o.id = s.position_id
     WHERE s.active_from <= $2 AND s.active_to > $2`,
    [bodyId, at, capacity, clearance],
  );
  return rows.map((row) => row.person_id);
}

export async function insertSubstitute(tx: Tx, substitute: Substitute): Promise<void> {
  await tx.query(
    `INSERT INTO identity.position_substitute (id, position_id, person_id, reason, active_from,
       active_to) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      substitute.id,
      substitute.positionId,
      substitute.personId,
      substitute.reason,
      substitute.activeFrom,
      substitute.activeTo,
    ],
  );
}

export async function listSubstituteRows(
  tx: Tx,
  positionIds: readonly string[],
): Promise<Substitute[]> {
  const rows = await tx.query<SubstituteRow>(
    `SELECT * FROM identity.position_substitute WHERE position_id = ANY ($1::uuid[])
     ORDER BY active_from DESC`,
    [positionIds],
  );
  return rows.map((row) => ({
    id: row.id,
    positionId: row.position_id,
    personId: row.person_id,
    reason: row.reason,
    activeFrom: row.active_from,
    activeTo: row.active_to,
  }));
}

function presentPosition(row: PositionRow): Position {
  return {
    id: row.id,
    personId: row.person_id,
    bodyId: row.body_id,
    title: row.title,
    capacity: row.capacity,
    areaCodes: row.area_codes,
    activeFrom: row.active_from,
    activeTo: row.active_to,
  };
}

/** Every area that a person's offices reach or will reach, those stood in for included. */
export async function listOfficeAreas(tx: Tx, personId: string, now: Date): Promise<string[]> {
  const rows = await tx.query<{ area_code: string }>(
    `SELECT DISTINCT unnest(o.area_codes || b.area_code) AS area_code
     FROM identity.position o JOIN identity.body b ON b.id = o.body_id
     WHERE (o.active_to IS NULL OR o.active_to > $2) AND (o.person_id = $1 OR EXISTS (
       SELECT FROM identity.position_substitute s
       WHERE s.position_id = o.id AND s.person_id = $1 AND s.active_to > $2))`,
    [personId, now],
  );
  return rows.map((row) => row.area_code);
}
