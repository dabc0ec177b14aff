import type { Tx } from '#platform/db/database.ts';

export interface ProposalRow {
  readonly matterId: string;
  readonly intoId: string;
  readonly areaCode: string;
  readonly score: number;
  readonly proposedAt: Date;
}

export type ProposalOutcome = 'merged' | 'automatic' | 'dismissed' | 'over' | 'undone' | 'stale';

/**
 * What had become stale and seems the same once more is proposed again.
 *
 * @returns whether it was proposed for the first time, or nobody has decided on it yet
 */
export async function putProposal(tx: Tx, row: ProposalRow): Promise<boolean> {
  const [put] = await tx.query<{ waits: boolean }>(
    `insert into triage.merge_proposal (matter_id, into_id, area_code, score, proposed_at)
     values ($1, $2, $3, $4, $5)
     on conflict (matter_id, into_id) do update
       set score = excluded.score, area_code = excluded.area_code,
         outcome = nullif(merge_proposal.outcome, 'stale'),
         decided_at = case when merge_proposal.outcome = 'stale' then null
           else merge_proposal.decided_at end
     returning outcome is null as waits`,
    [row.matterId, row.intoId, row.areaCode, row.score, row.proposedAt],
  );
  return put?.waits === true;
}

const columns = `matter_id as "matterId", into_id as "intoId", area_code as "areaCode", score,
  proposed_at as "proposedAt"`;

/** Those on which nobody has decided, the newest matters first; of each the likeliest. */
export function listProposals(
  tx: Tx,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<ProposalRow[]> {
  return tx.query<ProposalRow>(
    `select distinct on (matter_id) ${columns} from triage.merge_proposal
     where outcome is null and ($1::uuid is null or matter_id < $1)
     order by matter_id desc, score desc limit $2`,
    [before, limit],
  );
}

/** The likeliest one of a matter on which nobody has decided. */
export async function findProposal(tx: Tx, matterId: string): Promise<ProposalRow | null> {
  const [row] = await tx.query<ProposalRow>(
    `select ${columns} from triage.merge_proposal
     where outcome is null and matter_id = $1 order by score desc limit 1`,
    [matterId],
  );
  return row ?? null;
}

/**
 * Takes an open proposal on for the system, once: whatever becomes of the attempt, it is not made
 * again.
 */
export async function claimProposal(
  tx: Tx,
  { matterId, intoId }: Pick<ProposalRow, 'matterId' | 'intoId'>,
  at: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `update triage.merge_proposal set claimed_at = $3
     where matter_id = $1 and into_id = $2 and outcome is null and claimed_at is null
     returning 1`,
    [matterId, intoId, at],
  );
  return rows.length > 0;
}

/** Whether nobody has decided on it yet. */
export async function isProposed(
  tx: Tx,
  { matterId, intoId }: Pick<ProposalRow, 'matterId' | 'intoId'>,
): Promise<boolean> {
  const rows = await tx.query(
    `select from triage.merge_proposal
     where matter_id = $1 and into_id = $2 and outcome is null`,
    [matterId, intoId],
  );
  return rows.length > 0;
}

export interface Decided {
  readonly outcome: ProposalOutcome;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: Date;
}

/**
 * A merge also where it was heard of before it was noted: then the proposal is over already.
 *
 * @returns whether there was one to decide on
 */
export async function decideProposal(
  tx: Tx,
  { matterId, intoId }: Pick<ProposalRow, 'matterId' | 'intoId'>,
  { outcome, reason, by, at }: Decided,
): Promise<boolean> {
  const rows = await tx.query(
    `update triage.merge_proposal
     set outcome = $3, reason = $4, decided_by = $5, decided_at = $6
     where matter_id = $1 and into_id = $2
       and (outcome is null or outcome = 'over' and $3 in ('merged', 'automatic'))
     returning 1`,
    [matterId, intoId, outcome, reason, by, at],
  );
  return rows.length > 0;
}

/** One of the two ended: nothing is left to decide. */
export async function closeProposals(tx: Tx, ended: readonly string[], at: Date): Promise<void> {
  if (ended.length === 0) return;
  await tx.query(
    `update triage.merge_proposal set outcome = 'over', decided_at = $2
     where outcome is null and (matter_id = any ($1::uuid[]) or into_id = any ($1::uuid[]))`,
    [ended, at],
  );
}

/** Matters that wait to be merged into one of these. */
export async function findProposing(tx: Tx, intoIds: readonly string[]): Promise<string[]> {
  if (intoIds.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `select distinct matter_id as id from triage.merge_proposal
     where outcome is null and into_id = any ($1::uuid[])`,
    [intoIds],
  );
  return rows.map(({ id }) => id);
}

/** After a change of its words or place: what was proposed of a matter before, but for one. */
export async function retireProposals(
  tx: Tx,
  { matterId, but }: { readonly matterId: string; readonly but: string | null },
  at: Date,
): Promise<void> {
  await tx.query(
    `update triage.merge_proposal set outcome = 'stale', decided_at = $3
     where outcome is null and matter_id = $1 and into_id is distinct from $2::uuid`,
    [matterId, but, at],
  );
}

/** What was merged as proposed was split off again: that says more than the merge did. */
export async function undoProposals(tx: Tx, split: readonly string[], at: Date): Promise<void> {
  if (split.length === 0) return;
  await tx.query(
    `update triage.merge_proposal set outcome = 'undone', decided_at = $2
     where matter_id = any ($1::uuid[]) and outcome in ('merged', 'automatic')`,
    [split, at],
  );
}

export interface OutcomeCount {
  /** In twentieths. */
  readonly from: number;
  readonly merged: number;
  readonly automatic: number;
  readonly dismissed: number;
  readonly undone: number;
}

/** What became of proposals since then, by twentieths of the score. */
export function countOutcomes(tx: Tx, since: Date): Promise<OutcomeCount[]> {
  const count = (outcome: ProposalOutcome) =>
    `count(*) filter (where outcome = '${outcome}')::int as "${outcome}"`;
  return tx.query<OutcomeCount>(
    `select least(floor(score::numeric * 20) / 20, 0.95)::float8 as "from", ${count('merged')},
       ${count('automatic')}, ${count('dismissed')}, ${count('undone')}
     from triage.merge_proposal
     where outcome in ('merged', 'automatic', 'dismissed', 'undone') and decided_at >= $1
     group by 1 order by 1 desc`,
    [since],
  );
}
