import type { Tx } from '#platform/db/database.ts';

export interface StepKey {
  readonly matterId: string;
  readonly seq: number;
}

const claimSql = `
  insert into appeals.told (matter_id, seq)
  select * from unnest($1::uuid[], $2::int[])
  on conflict do nothing
  returning matter_id as "matterId", seq`;

/** Those of the steps that nobody was told of yet; from now on they count as told. */
export function claimUntold(tx: Tx, steps: readonly StepKey[]): Promise<StepKey[]> {
  if (steps.length === 0) return Promise.resolve([]);
  return tx.prepared<StepKey>('appeals_claim_untold', claimSql, [
    steps.map(({ matterId }) => matterId),
    steps.map(({ seq }) => seq),
  ]);
}
