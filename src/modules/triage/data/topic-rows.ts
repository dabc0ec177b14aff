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

/** What was found now takes the place of what was found before. */
export async function replaceTopics(tx: Tx, rows: readonly TopicRow[]): Promise<void> {
  await tx.query('delete from triage.topic');
  for (const row of rows) {
    await tx.query(
      `insert into triage.topic (rank, name, place, first_at, last_at, people, heat, matter_ids,
         area_codes, found_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[row.rank, row.name, row.place, row.firstAt, row.lastAt, row.people, row.heat],
        ...[row.matterIds, row.areaCodes, row.foundAt],
      ],
    );
  }
}

/** Those that reach into what the transaction's scope shows, the hottest first. */
export function listTopicRows(tx: Tx): Promise<TopicRow[]> {
  return tx.query<TopicRow>(
    `select rank, name, place, first_at as "firstAt", last_at as "lastAt", people, heat,
       matter_ids::text[] as "matterIds", area_codes as "areaCodes", found_at as "foundAt"
     from triage.topic order by rank`,
  );
}
