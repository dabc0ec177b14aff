import type { Tx } from '#platform/db/database.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';
import type { Person, Residence } from '../domain/person.ts';

interface PersonRow extends Omit<Person, 'number' | 'phone' | 'residences'> {
  readonly numberKind: NonNullable<Person['number']>['kind'] | null;
  readonly numberSealed: string | null;
  readonly phoneSealed: string | null;
}

/** The whole of a person, opened; undefined where the scope does not reach them. */
export async function findPerson(
  tx: Tx,
  cipher: FieldCipher,
  id: string,
): Promise<Person | undefined> {
  const [row] = await tx.query<PersonRow>(
    `select p.id, p.version, p.state, p.merged_into_id as "mergedIntoId", p.name, p.sex,
       p.born_on::text as "bornOn", p.number_kind as "numberKind",
       p.number_sealed as "numberSealed", p.phone_sealed as "phoneSealed",
       h.number as household, p.is_synthetic as "isSynthetic", p.import_id as "importId"
     from registry.person p left join registry.household h on h.id = p.household_id
     where p.id = $1`,
    [id],
  );
  if (!row) return undefined;
  const { numberKind, numberSealed, phoneSealed, ...plain } = row;
  return {
    ...plain,
    number:
      numberKind === null || numberSealed === null
        ? null
        : { kind: numberKind, number: cipher.open(numberSealed) },
    phone: phoneSealed === null ? null : cipher.open(phoneSealed),
    residences: await tx.query<Residence>(
      `select kind, area_code as "areaCode", address, from_day::text as "from"
       from registry.residence where person_id = $1 order by seq`,
      [id],
    ),
  };
}

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly sex: Person['sex'];
  readonly birthYear: number | null;
  readonly phoneSealed: string | null;
  readonly areaCode: string;
  readonly address: string;
  readonly residenceKind: Residence['kind'];
  readonly isSynthetic: boolean;
}

const foundColumns = `id, name, sex, extract(year from born_on)::int as "birthYear",
  phone_sealed as "phoneSealed", area_code as "areaCode", address,
  residence_kind as "residenceKind", is_synthetic as "isSynthetic"`;

/** People who fit the condition, in no order, and no more than the most. */
export function searchPeople(tx: Tx, condition: string, most: number): Promise<FoundPerson[]> {
  return tx.query<FoundPerson>(
    `select ${foundColumns} from registry.person
     where id = any (array(select registry.search($1::tsquery, $2)))`,
    [condition, most],
  );
}

export function findByNumbers(tx: Tx, indexes: readonly string[]): Promise<FoundPerson[]> {
  return tx.query<FoundPerson>(
    `select ${foundColumns} from registry.person
     where number_index = any ($1::bytea[]) and state = 'active'`,
    [indexes],
  );
}

/** Others of the same household or the same room whom the scope reaches. */
export function findHousemates(tx: Tx, id: string): Promise<FoundPerson[]> {
  return tx.query<FoundPerson>(
    `select ${foundColumns} from registry.person
     where state = 'active' and id <> $1 and (
       household_id = (select household_id from registry.person where id = $1)
       or place_id = (select p.place_id from registry.person p
         join registry.place home on home.id = p.place_id and home.kind = 'room'
         where p.id = $1))
     order by born_on nulls last limit 50`,
    [id],
  );
}

/** As lists show them, in no order. */
export function findFound(tx: Tx, ids: readonly string[]): Promise<FoundPerson[]> {
  return tx.query<FoundPerson>(
    `select ${foundColumns} from registry.person where id = any ($1::uuid[])`,
    [ids],
  );
}

/** Takes away what was said of somebody whose record is erased. @returns whether it was theirs */
export async function forgetPerson(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query<{ done: boolean }>('select registry.forget($1) as done', [id]);
  return row?.done === true;
}

/** Records that went into this one, as far as the scope reaches. */
export async function findMergedInto(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from registry.person where merged_into_id = $1 and state = 'merged'`,
    [id],
  );
  return rows.map((row) => row.id);
}
