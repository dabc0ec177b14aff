import type { Tx } from '#platform/db/database.ts';
import type { Person } from '../domain/person.ts';
import type { Sameness } from '../domain/same-person.ts';

export interface SamePair {
  readonly oneId: string;
  readonly otherId: string;
}

export interface SameRow extends SamePair, Sameness {}

/** Of two ids the smaller is the one. */
export function pairOf(id: string, another: string): SamePair {
  return id < another ? { oneId: id, otherId: another } : { oneId: another, otherId: id };
}

/** More of one sound than this are not looked through. */
const soundsMost = 5000;

/** Others of the same sound who share the phone or the birthday; the caller looks closer. */
export async function findCandidates(
  tx: Tx,
  { id, bornOn }: Pick<Person, 'id' | 'bornOn'>,
  { sound, phone }: { readonly sound: string; readonly phone: string | null },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from registry.person
     where id = any (array(select registry.search($1::tsquery, $2))) and id <> $3
       and (born_on = $4 or lexemes @@ $5::tsquery)`,
    [`'${sound}'`, soundsMost, id, bornOn, phone === null ? '' : `'${phone}'`],
  );
  return rows.map((row) => row.id);
}

/** More of one name and birthday are a list that came in twice. */
const twinsMost = 10;

/**
 * Groups of one name and birthday of whom somebody came with this import and somebody has no
 * number, or another kind. One pass over all: a join is planned badly before anybody counted.
 */
export async function findImportedTwins(
  tx: Tx,
  importId: string,
  most: number,
): Promise<string[][]> {
  const rows = await tx.query<{ ids: string[] }>(
    `select array_agg(id order by id) as ids from registry.person
     where state = 'active' and born_on is not null
     group by name, born_on
     having count(*) between 2 and $2 and bool_or(import_id = $1)
       and (bool_or(number_kind is null) or count(distinct number_kind) > 1)
     limit $3`,
    [importId, twinsMost, most],
  );
  return rows.map(({ ids }) => ids);
}

/** Proposed once: what was decided stays decided. */
export async function proposeSame(tx: Tx, row: SameRow, at: Date): Promise<void> {
  await tx.query(
    `insert into registry.same_person
       (one_id, other_id, area_code, other_area_code, score, reasons, proposed_at)
     select $1, $2, one.area_code, other.area_code, $3, $4, $5
     from registry.person one, registry.person other where one.id = $1 and other.id = $2
     on conflict do nothing`,
    [row.oneId, row.otherId, row.score, row.reasons, at],
  );
}

/** Those on which nobody has decided, the likeliest first. */
export function listSame(tx: Tx, most: number): Promise<SameRow[]> {
  return tx.query<SameRow>(
    `select s.one_id as "oneId", s.other_id as "otherId", s.score, s.reasons
     from registry.same_person s
     join registry.person one on one.id = s.one_id and one.state = 'active'
     join registry.person other on other.id = s.other_id and other.state = 'active'
     where s.outcome is null order by s.score desc, s.one_id limit $1`,
    [most],
  );
}

/** @returns whether it was proposed, and nobody had decided on it */
export async function decideSame(
  tx: Tx,
  { oneId, otherId }: SamePair,
  decided: {
    readonly outcome: 'merged' | 'dismissed';
    readonly reason: string;
    readonly by: string | null;
    readonly at: Date;
  },
): Promise<boolean> {
  const rows = await tx.query(
    `update registry.same_person
     set outcome = $3, reason = $4, decided_by = $5, decided_at = $6
     where one_id = $1 and other_id = $2 and outcome is null returning 1`,
    [oneId, otherId, decided.outcome, decided.reason, decided.by, decided.at],
  );
  return rows.length > 0;
}
