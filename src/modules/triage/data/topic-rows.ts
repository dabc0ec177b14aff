import type { Tx } from '#platform/db/database.ts';

/** A problem that several matters tell of. */
export interface TopicRow {
  /** 1 is the hottest. */
  readonly rank: number;
  readonly name: string;
  readonly place: string | null;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  readonly people: number;
  readonly heat: number;
  readonly matterIds: readonly string[];
  /** Of each matter, in the same order. */
  readonly areaCodes: readonly string[];
  readonly foundAt: Date;
}

const replaceSql = `
  insert into triage.topic (rank, name, place, first_at, last_at, people, heat, matter_ids,
    area_codes, found_at)
  select rank, name, place, first_at, last_at, people, heat, matter_ids::uuid[],
    area_codes::text[], $10
  from unnest($1::int[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::int[],
    $7::float8[], $8::text[], $9::text[])
    as found (rank, name, place, first_at, last_at, people, heat, matter_ids, area_codes)`;

/** What was found now takes the place of what was found before. */
export async function replaceTopics(
  tx: Tx,
  rows: readonly Omit<TopicRow, 'foundAt'>[],
  foundAt: Date,
): Promise<void> {
  await tx.query('delete from triage.topic');
  await tx.query(replaceSql, [
    rows.map(({ rank }) => rank),
    rows.map(({ name }) => name),
    rows.map(({ place }) => place),
    rows.map(({ firstAt }) => firstAt),
    rows.map(({ lastAt }) => lastAt),
    rows.map(({ people }) => people),
    rows.map(({ heat }) => heat),
    // An array of arrays would have to be a rectangle. Ids and codes need no quotes.
    rows.map(({ matterIds }) => `{${matterIds.join(',')}}`),
    rows.map(({ areaCodes }) => `{${areaCodes.map((code) => `"${code}"`).join(',')}}`),
    foundAt,
  ]);
}

/** Those that reach into what the transaction's scope shows, the hottest first. */
export function listTopicRows(tx: Tx): Promise<TopicRow[]> {
  return tx.query<TopicRow>(
    `select rank, name, place, first_at as "firstAt", last_at as "lastAt", people, heat,
       matter_ids::text[] as "matterIds", area_codes as "areaCodes", found_at as "foundAt"
     from triage.topic order by rank`,
  );
}
