import type { Tx } from '#platform/db/database.ts';
import type { Consumer } from '#platform/outbox/outbox.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { systemActor } from '#modules/matters/index.ts';
import { claimProposal, decideProposal } from '../data/proposal-rows.ts';
import { mergeDueTopic, type MergeDue } from '../events.ts';
import type { MergingParts } from '../parts.ts';

/**
 * Makes the merges that the cell leaves to the system. Each was proposed, and that is on record
 * before anything is merged: whatever fails in between, what somebody has split off again is never
 * merged a second time. Whoever may merge may split it off, and whoever reported it may object.
 */
export function mergeByItself(parts: MergingParts): Consumer {
  const { db, clock } = parts;
  return {
    name: 'triage.merge_by_itself',
    topics: [mergeDueTopic],
    async handle(messages, tx) {
      for (const { payload } of messages) {
        const due = payload as MergeDue;
        // In a commit of its own, before the merge: a merge that was split off is never made again.
        const claimed = await db.write(wholeCell, (own) => claimProposal(own, due, clock.now()));
        if (claimed) await merge(parts, tx, due);
      }
    },
  };
}

/** The merge commits by itself; if noting it fails, hearing of the merge ends the proposal. */
async function merge({ matters, clock, auditMerge }: MergingParts, tx: Tx, due: MergeDue) {
  const { matterId, intoId, score } = due;
  const reason = `系统按设定分值自动并入（同一地点、同一类别，相似 ${Math.floor(score * 100)}%）`;
  try {
    await matters.act({
      ...{ actor: systemActor, matterId, action: 'merge', input: { intoId, reason } },
    });
  } catch (refusal) {
    // Somebody was quicker, or a rule refuses it: that stands however often it is tried.
    if (refusal instanceof Refusal && refusal.kind !== 'unavailable') return;
    throw refusal;
  }
  const decided = { outcome: 'automatic', reason, by: null, at: clock.now() } as const;
  await decideProposal(tx, { matterId, intoId }, decided);
  await auditMerge(tx, due);
}
