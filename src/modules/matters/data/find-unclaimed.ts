import type { Tx } from '#platform/db/database.ts';

/** Never more at once: whoever reported more than this claims the rest at the next sign-in. */
const claimsMax = 200;

/** Matters that nobody's account stands behind, though a phone was left with them. */
export async function findUnclaimed(tx: Tx, contactIndex: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select m.id from matters.contact c join matters.matter m on m.id = c.matter_id
     where c.phone_index = $1 and m.reporter_id is null order by m.id limit ${claimsMax}`,
    [contactIndex],
  );
  return rows.map(({ id }) => id);
}
