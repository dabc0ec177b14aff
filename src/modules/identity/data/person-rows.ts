import type { Tx } from '#platform/db/database.ts';
import type { Person, PersonKind, Preferences } from '../domain/person.ts';

interface PersonRow {
  id: string;
  kind: PersonKind;
  name: string;
  phone_sealed: string | null;
  phone_index: string | null;
  area_code: string;
  preferences: Preferences;
  second_factor_required: boolean;
  password_temporary: boolean;
  active_from: Date;
  active_to: Date | null;
}

export async function insertPerson(tx: Tx, person: Person): Promise<void> {
  await tx.query(
    `INSERT INTO identity.person (id, kind, name, phone_sealed, phone_index, area_code,
       preferences, second_factor_required, password_temporary, active_from, active_to)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    valuesOf(person),
  );
}

export async function updatePerson(tx: Tx, person: Person): Promise<void> {
  await tx.query(
    `UPDATE identity.person SET kind = $2, name = $3, phone_sealed = $4, phone_index = $5,
       area_code = $6, preferences = $7, second_factor_required = $8, password_temporary = $9,
       active_from = $10, active_to = $11
     WHERE id = $1`,
    valuesOf(person),
  );
}

export async function findPersonRow(tx: Tx, id: string): Promise<Person | undefined> {
  const rows = await tx.query<PersonRow>('SELECT * FROM identity.person WHERE id = $1', [id]);
  return rows[0] && presentPerson(rows[0]);
}

export async function findPersonRowByPhone(
  tx: Tx,
  phoneIndex: string,
): Promise<Person | undefined> {
  const rows = await tx.query<PersonRow>(
    'SELECT * FROM identity.person WHERE phone_index = $1 ORDER BY id LIMIT 1',
    [phoneIndex],
  );
  return rows[0] && presentPerson(rows[0]);
}

export interface PersonFilter {
  readonly areaCode: string;
  /** Where residents are listed as well; staff are listed everywhere. */
  readonly residentAreas: readonly string[];
  readonly kind?: PersonKind | undefined;
  readonly nameContains?: string | undefined;
  /** In the name, or in an office held at that moment and the name of its body. */
  readonly anyContains?: string | undefined;
  readonly at: Date;
  readonly afterId?: string | undefined;
  readonly limit: number;
}

/** By name, so that each family name stands together. */
export async function listPersonRows(tx: Tx, filter: PersonFilter): Promise<Person[]> {
  const rows = await tx.query<PersonRow>(
    `SELECT * FROM identity.person
     WHERE area_code ^@ $1 AND ($2::text IS NULL OR kind = $2)
       AND ($3::text IS NULL OR position($3 in name) > 0)
       AND ($4::uuid IS NULL OR (name COLLATE "C", id) >
         (SELECT before.name COLLATE "C", before.id FROM identity.person before WHERE id = $4))
       AND (kind <> 'resident' OR area_code ^@ ANY ($6::text[]))
       AND ($7::text IS NULL OR position($7 in name) > 0 OR EXISTS (
         SELECT FROM identity.position o JOIN identity.body b ON b.id = o.body_id
         WHERE o.person_id = person.id AND position($7 in concat_ws(' ', b.name, o.title)) > 0
           AND o.active_from <= $8 AND (o.active_to IS NULL OR o.active_to > $8)))
     ORDER BY name COLLATE "C", id LIMIT $5`,
    [
      filter.areaCode,
      filter.kind ?? null,
      filter.nameContains ?? null,
      filter.afterId ?? null,
      filter.limit,
      filter.residentAreas,
      filter.anyContains ?? null,
      filter.at,
    ],
  );
  return rows.map(presentPerson);
}

export async function findPersonNameRows(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.prepared<{ id: string; name: string }>(
    'identity_person_names',
    'SELECT id, name FROM identity.person WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

function valuesOf(person: Person): unknown[] {
  return [
    person.id,
    person.kind,
    person.name,
    person.phoneSealed,
    person.phoneIndex,
    person.areaCode,
    JSON.stringify(person.preferences),
    person.secondFactorRequired,
    person.passwordTemporary,
    person.activeFrom,
    person.activeTo,
  ];
}

function presentPerson(row: PersonRow): Person {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    phoneSealed: row.phone_sealed,
    phoneIndex: row.phone_index,
    areaCode: row.area_code,
    preferences: row.preferences,
    secondFactorRequired: row.second_factor_required,
    passwordTemporary: row.password_temporary,
    activeFrom: row.active_from,
    activeTo: row.active_to,
  };
}
