import type { Tx } from '#platform/db/database.ts';

/** What somebody wrote, and the category that people decided on. */
export interface Categorised {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly category: string;
}

const categorisedSql = `
  select id, title, detail, category from matters.matter
  where type = $1 and confidentiality = 0 and category is not null
    and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
  order by id limit $3`;

/** One page of the matters with a category, oldest first; nothing confidential. */
export function findCategorised(
  tx: Tx,
  {
    type,
    after,
    limit,
  }: { readonly type: string; readonly after: string | null; readonly limit: number },
): Promise<Categorised[]> {
  return tx.query<Categorised>(categorisedSql, [type, after, limit]);
}
