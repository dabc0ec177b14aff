import type { Tx } from '#platform/db/database.ts';

/**
 * Ids, newest first, of the visible matters that hold all the words; see matters.search.
 * @param query tsquery text made by `searchQuery`.
 */
export async function searchMatters(
  tx: Tx,
  query: string,
  before: string | null,
  most: number,
): Promise<string[]> {
  const rows = await tx.prepared<{ id: string }>(
    'matters_search',
    'select matters.search($1::tsquery, $2, $3) as id',
    [query, before, most],
  );
  return rows.map(({ id }) => id);
}
