import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { MergeDecision } from '../contract/merging.ts';
import { decideProposal, isProposed } from '../data/proposal-rows.ts';
import type { MergingParts } from '../parts.ts';

const action = 'appeals.merge';

/**
 * Merges as it was proposed, in the decider's own name, or says why not: then it is not proposed
 * again. Either is kept as what people made of the proposal.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `triage.no_proposal`; conflict where the
 *   matter may not be merged as it stands
 */
export async function decideMerge(
  { db, clock, matters }: Pick<MergingParts, 'db' | 'clock' | 'matters'>,
  actor: Actor,
  matterId: string,
  decision: MergeDecision,
): Promise<void> {
  requireAuthority(actor, action);
  const pair = { matterId, intoId: decision.intoId };
  const scope = scopeForAction(actor, action);
  const decide = (outcome: 'merged' | 'dismissed', reason: string | null) =>
    db.write(scope, (tx) =>
      decideProposal(tx, pair, { outcome, reason, by: actor.personId, at: clock.now() }),
    );
  if (decision.decision === 'dismiss') {
    const note = decision.note ?? '';
    const reason = note === '' ? decision.reason : `${decision.reason}: ${note}`;
    if (!(await decide('dismissed', reason))) throw noProposal();
    return;
  }
  if (!(await db.read(scope, (tx) => isProposed(tx, pair)))) throw noProposal();
  await matters.act({ actor, matterId, action: 'merge', input: { intoId: pair.intoId } });
  await decide('merged', null);
}

function noProposal(): Refusal {
  return new Refusal('not-found', 'triage.no_proposal', {
    zh: '没有这条并案建议，或者已经有人定了。',
    en: 'There is no such proposal, or somebody has decided on it already.',
  });
}
