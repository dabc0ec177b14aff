import type { Tx } from '#platform/db/database.ts';

/**
 * People whose office allows the action where the area lies, and those standing in for them: of the
 * smallest area that has any, so that a street's own people are asked before the county's.
 * @param clearance what the office must open at least.
 */
export async function listEntitledIds(
  tx: Tx,
  action: string,
  areaCode: string,
  at: Date,
  clearance: number,
): Promise<string[]> {
  const rows = await tx.prepared<{ person_id: string }>(
    'identity_entitled',
    `WITH office AS (
       SELECT p.id, p.person_id, length(code) AS reach
       FROM identity.position p
       JOIN identity.capacity_action a ON a.capacity = p.capacity AND a.granted
       JOIN identity.capacity c ON c.capacity = p.capacity AND c.clearance >= $4
       CROSS JOIN unnest(p.area_codes) AS code
       WHERE a.action = $1 AND $2 ^@ code
         AND p.active_from <= $3 AND (p.active_to IS NULL OR p.active_to > $3)),
     nearest AS (SELECT * FROM office WHERE reach = (SELECT max(reach) FROM office))
     SELECT person_id FROM nearest
     UNION
     SELECT s.person_id FROM identity.position_substitute s JOIN nearest n ON n.id = s.position_id
     WHERE s.active_from <= $3 AND s.active_to > $3`,
    [action, areaCode, at, clearance],
  );
  return rows.map((row) => row.person_id);
}
