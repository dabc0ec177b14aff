import type { Tx } from '#platform/db/database.ts';
import type { Body, BodyKind } from '../domain/body.ts';

interface BodyRow {
  id: string;
  kind: BodyKind;
  name: string;
  short_name: string;
  area_code: string;
  parent_id: string | null;
  party_parent_id: string | null;
  superior_id: string | null;
  phone: string;
  active_from: Date;
  active_to: Date | null;
}

export async function insertBody(tx: Tx, body: Body): Promise<void> {
  await tx.query(
    `INSERT INTO identity.body (id, kind, name, short_name, area_code, parent_id, party_parent_id,
       superior_id, phone, active_from, active_to)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [...valuesOf(body), body.activeTo],
  );
}

export async function updateBody(tx: Tx, body: Body): Promise<void> {
  await tx.query(
    `UPDATE identity.body SET kind = $2, name = $3, short_name = $4, area_code = $5,
       parent_id = $6, party_parent_id = $7, superior_id = $8, phone = $9, active_from = $10,
       active_to = $11
     WHERE id = $1`,
    [...valuesOf(body), body.activeTo],
  );
}

export async function findBodyRow(tx: Tx, id: string): Promise<Body | undefined> {
  const rows = await tx.prepared<BodyRow>(
    'identity_find_body',
    'SELECT * FROM identity.body WHERE id = $1',
    [id],
  );
  return rows[0] && presentBody(rows[0]);
}

/** Bodies in and below an area ('' is all) active at `moment`; without one, closed ones too. */
export async function listBodyRows(tx: Tx, areaCode: string, moment: Date | null): Promise<Body[]> {
  const rows = await tx.query<BodyRow>(
    `SELECT * FROM identity.body
     WHERE area_code ^@ $1
       AND ($2::timestamptz IS NULL
         OR active_from <= $2 AND (active_to IS NULL OR active_to > $2))
     ORDER BY area_code, kind, name`,
    [areaCode, moment],
  );
  return rows.map(presentBody);
}

function valuesOf(body: Body): unknown[] {
  return [
    body.id,
    body.kind,
    body.name,
    body.shortName,
    body.areaCode,
    body.parentId,
    body.partyParentId,
    body.superiorId,
    body.phone,
    body.activeFrom,
  ];
}

function presentBody(row: BodyRow): Body {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    shortName: row.short_name,
    areaCode: row.area_code,
    parentId: row.parent_id,
    partyParentId: row.party_parent_id,
    superiorId: row.superior_id,
    phone: row.phone,
    activeFrom: row.active_from,
    activeTo: row.active_to,
  };
}
