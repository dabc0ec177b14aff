import { canonicalJson, leafHash } from '#algorithms/rfc8785/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';
import type { Ids } from '#platform/ids/ids.ts';
import { eventRecord, type PersonEvent } from '../domain/event-record.ts';
import type { Person } from '../domain/person.ts';
import { personLexemes } from '../domain/person-keys.ts';
import { homesOf } from '../domain/residences.ts';
import { idFrom, placesOf, type Place } from '../domain/split-address.ts';

/** A person as they stand now, and the step that brought them there. */
export interface PersonWrite {
  readonly person: Person;
  readonly event: PersonEvent;
  /** How many residences were written before; later ones are added. */
  readonly residencesKept: number;
}

interface Sealing {
  readonly cipher: FieldCipher;
  readonly ids: Ids;
}

const saltBytes = 16;
/** 128 of 256 bits: half the index, and still no two numbers with one. */
const indexBytes = 16;

/**
 * Writes people, new ones and changed ones: what is true now, what was added to where they lived,
 * the step with its sealed record, and its leaf in the evidence log. One statement.
 * @throws Refusal conflict `registry.already_known`, `registry.stale_version`
 */
export async function writePeople(
  tx: Tx,
  { cipher, ids }: Sealing,
  writes: readonly PersonWrite[],
): Promise<void> {
  const places = new Map<string, Place>();
  const rows = writes.map(({ person }) => personRow(person, cipher, places));
  const residences = writes.flatMap(({ person, residencesKept }) =>
    person.residences.slice(residencesKept).map((one, index) => ({
      ...{ person_id: person.id, seq: residencesKept + index + 1, kind: one.kind },
      ...{ from_day: one.from, area_code: one.areaCode, address: one.address },
      place_id: notePlaces(places, one.areaCode, one.address),
    })),
  );
  const events = writes.map(({ person, event }) => {
    const salt = ids.bytes(saltBytes);
    const record = eventRecord(person, event);
    return {
      ...{ person_id: person.id, seq: person.version, kind: event.kind, at: event.at },
      ...{ actor_id: event.actorId, actor_name: event.actorName },
      ...{ sealed: cipher.seal(canonicalJson(record)), salt: hex(salt) },
      hash: hex(leafHash(salt, record)),
    };
  });
  const households = rows.flatMap(({ household_id, household, area_code }) =>
    household_id === null ? [] : [{ id: household_id, number: household, area_code }],
  );
  const values = [rows, residences, events, [...places.values()].map(placeRow), households];
  const written = await orRefuse(
    tx.query<{ id: string }>(
      sql,
      values.map((value) => JSON.stringify(value)),
    ),
  );
  if (written.length < rows.length) throw staleVersion();
}

function personRow(person: Person, cipher: FieldCipher, places: Map<string, Place>) {
  const { home, registered } = homesOf(person.residences);
  const last = home ?? person.residences.at(-1);
  const areaCode = last?.areaCode ?? '';
  const registeredAreaCode = registered?.areaCode ?? '';
  const areaCodes = [...new Set([areaCode, registeredAreaCode])].filter(Boolean);
  const { number, phone, household } = person;
  return {
    ...{ id: person.id, version: person.version, state: person.state },
    ...{ merged_into_id: person.mergedIntoId, area_code: areaCode },
    registered_area_code: registeredAreaCode === areaCode ? '' : registeredAreaCode,
    ...{ name: person.name, sex: person.sex, born_on: person.bornOn },
    number_kind: number?.kind ?? null,
    number_sealed: number && cipher.seal(number.number),
    number_index: number && numberIndex(cipher, number.number),
    phone_sealed: phone === null ? null : cipher.seal(phone),
    place_id: home ? notePlaces(places, home.areaCode, home.address) : null,
    ...{ address: home?.address ?? '', residence_kind: last?.kind ?? 'living' },
    household_id: household === null ? null : idFrom(`household ${areaCode} ${household}`),
    ...{ household, is_synthetic: person.isSynthetic, import_id: person.importId },
    lexemes: personLexemes(
      { name: person.name, addresses: home ? [home.address] : [], areaCodes, phone },
      cipher.blindIndex,
    ),
  };
}

/** By which a number is known without being kept, as PostgreSQL writes bytes. */
export function numberIndex(cipher: FieldCipher, number: string): string {
  const mark = Buffer.from(cipher.blindIndex(`registry number ${number}`), 'base64url');
  return hex(mark.subarray(0, indexBytes));
}

function hex(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString('hex')}`;
}

/** @returns the innermost place of the address; null where there is none */
function notePlaces(places: Map<string, Place>, areaCode: string, address: string): string | null {
  if (address === '') return null;
  const found = placesOf(areaCode, address);
  for (const place of found) places.set(place.id, place);
  return found.at(-1)?.id ?? null;
}

function placeRow({ id, parentId, kind, name, address, areaCode }: Place) {
  return { id, parent_id: parentId, kind, name, address, area_code: areaCode };
}

async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 'person_number') throw alreadyKnown();
    if (code === '23505' && constraint === 'person_event_pkey') throw staleVersion();
    throw error;
  }
}

function alreadyKnown(): Refusal {
  return new Refusal('conflict', 'registry.already_known', {
    zh: '这个证件号码已经登记在本地。请先查找；查不到的，是登记在别的辖区，请联系那里办理迁移。',
    en: 'This number is registered already. If you cannot find it, another area keeps the person.',
  });
}

function staleVersion(): Refusal {
  return new Refusal('conflict', 'registry.stale_version', {
    zh: '有人刚刚改过这份档案，请刷新后再改。',
    en: 'Somebody has just changed this record. Reload it and try again.',
  });
}

const personColumns = `id uuid, version int, state text, merged_into_id uuid, area_code text,
  registered_area_code text, name text, sex text, born_on date, number_kind text,
  number_sealed text, number_index bytea, phone_sealed text, place_id uuid, address text,
  residence_kind text, household_id uuid, is_synthetic boolean, import_id uuid, lexemes text[]`;
const names = personColumns.replace(/ (uuid|int|text\[\]|text|date|bytea|boolean)(?=,|$)/g, '');
const changing = names
  .split(/,\s+/)
  .filter((name) => !['id', 'import_id', 'is_synthetic', 'lexemes'].includes(name))
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');

const sql = `with events as (
  insert into registry.person_event
    (person_id, seq, kind, at, actor_id, actor_name, sealed, salt)
  select person_id, seq, kind, at, actor_id, actor_name, sealed, salt
  from json_to_recordset($3::json) as row (person_id uuid, seq int, kind text, at timestamptz,
    actor_id uuid, actor_name text, sealed text, salt bytea)
), leaves as (
  insert into evidence.leaf (kind, record_key, hash, at)
  select 'person_event', person_id || '/' || seq, hash, at
  from json_to_recordset($3::json) as row (person_id uuid, seq int, at timestamptz, hash bytea)
), residences as (
  insert into registry.residence (person_id, seq, kind, from_day, area_code, address, place_id)
  select * from json_to_recordset($2::json) as row (person_id uuid, seq int, kind text,
    from_day date, area_code text, address text, place_id uuid)
), places as (
  insert into registry.place (id, parent_id, kind, name, address, area_code)
  select * from json_to_recordset($4::json) as row (id uuid, parent_id uuid, kind text,
    name text, address text, area_code text)
  order by id on conflict do nothing
), households as (
  insert into registry.household (id, number, area_code)
  select distinct on (id) * from json_to_recordset($5::json) as row
    (id uuid, number text, area_code text)
  order by id on conflict do nothing
)
insert into registry.person (${names}, changed_at)
select ${names.replace(/lexemes$/, 'array_to_tsvector(lexemes)')}, (
  select max(at) from json_to_recordset($3::json) as row (at timestamptz))
from json_to_recordset($1::json) as row (${personColumns})
on conflict (id) do update set ${changing}, changed_at = excluded.changed_at,
  lexemes = excluded.lexemes
where person.version = excluded.version - 1
returning id`;
