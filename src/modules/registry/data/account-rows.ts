import type { Tx } from '#platform/db/database.ts';

/** The person whom the account belongs to. */
export async function findOwnPersonId(tx: Tx, accountId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    'select person_id as id from registry.account where account_id = $1',
    [accountId],
  );
  return row?.id ?? null;
}

/** @returns whether there is such a person, and nobody else has joined them */
export async function joinAccount(
  tx: Tx,
  proof: {
    readonly accountId: string;
    readonly numberIndex: string;
    readonly phoneMark: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const rows = await tx.query<{ id: string | null }>(
    'select registry.join_account($1, $2::bytea, $3, $4) as id',
    [proof.accountId, proof.numberIndex, proof.phoneMark, proof.at],
  );
  return rows.some(({ id }) => id !== null);
}
