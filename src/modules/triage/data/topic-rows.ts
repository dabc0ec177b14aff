import type { Tx } from '#platform/db/database.ts';

export interface TopicMatter {
  readonly id: string;
  readonly areaCode: string;
}

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
  /** Those that the reader's scope shows, with their areas. */
  readonly seen: readonly TopicMatter[];
  /** How many it is made of in all. */
  readonly matters: number;
}

const topicsSql = `
  insert into triage.topic (rank, name, place, first_at, last_at, people, heat, matters)
  select rank, name, place, first_at, last_at, people, heat, matters
  from unnest($1::int[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::int[],
    $7::float8[], $8::int[])
    as found (rank, name, place, first_at, last_at, people, heat, matters)`;
const mattersSql = `
  insert into triage.topic_matter (rank, matter_id, area_code)
  select rank, id, code from unnest($1::int[], $2::uuid[], $3::text[]) as told (rank, id, code)
  on conflict do nothing`;

/** What was found now takes the place of what was found before; `seen` is all of each. */
export async function replaceTopics(
  tx: Tx,
  rows: readonly Omit<TopicRow, 'matters'>[],
  foundAt: Date,
): Promise<void> {
  await tx.query('delete from triage.topic');
  await tx.query(topicsSql, [
    rows.map(({ rank }) => rank),
    rows.map(({ name }) => name),
    rows.map(({ place }) => place),
    rows.map(({ firstAt }) => firstAt),
    rows.map(({ lastAt }) => lastAt),
    rows.map(({ people }) => people),
    rows.map(({ heat }) => heat),
    rows.map(({ seen }) => seen.length),
  ]);
  const told = rows.flatMap(({ rank, seen }) => seen.map((matter) => ({ rank, ...matter })));
  await tx.query(mattersSql, [
    told.map(({ rank }) => rank),
    told.map(({ id }) => id),
    told.map(({ areaCode }) => areaCode),
  ]);
  await tx.query(
    `insert into triage.topic_look (found_at) values ($1)
     on conflict (sole) do update set found_at = excluded.found_at`,
    [foundAt],
  );
}

/** When topics were last looked for; null before the first time. */
export async function findTopicLook(tx: Tx): Promise<Date | null> {
  const [look] = await tx.query<{ at: Date }>('select found_at as at from triage.topic_look');
  return look?.at ?? null;
}

/** Those that reach into what the transaction's scope shows, the hottest first. */
export function listTopicRows(tx: Tx): Promise<TopicRow[]> {
  return tx.query<TopicRow>(
    `select rank, name, place, first_at as "firstAt", last_at as "lastAt", people, heat, matters, (
         select jsonb_agg(jsonb_build_object('id', matter_id, 'areaCode', area_code)
           order by matter_id)
         from triage.topic_matter as told where told.rank = topic.rank) as seen
     from triage.topic order by rank`,
  );
}
