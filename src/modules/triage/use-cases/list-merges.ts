import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { MergeProposal, MergeReply, MergesQuery, MergesReply } from '../contract/merging.ts';
import { findProposal, listProposals, type ProposalRow } from '../data/proposal-rows.ts';
import { isSamePlace } from '../domain/similar/compare-told.ts';
import { isSameCategory } from '../domain/similar/merge-rules.ts';
import { toldIn } from '../domain/similar/told-in.ts';
import type { MergingParts } from '../parts.ts';

const action = 'appeals.merge';

type Parts = Pick<MergingParts, 'db' | 'matters' | 'comparer'>;

/**
 * One page of the merges that are proposed where the asker may merge, the newest matters first. A
 * page may be shorter than asked for: who does not see both is not told of either.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function listMerges(
  parts: Parts,
  actor: Actor,
  { cursor, limit }: MergesQuery,
): Promise<MergesReply> {
  requireAuthority(actor, action);
  const before = cursor ?? null;
  const rows = await parts.db.read(scopeForAction(actor, action), (tx) =>
    listProposals(tx, { before, limit: limit + 1 }),
  );
  const page = rows.slice(0, limit);
  const next = rows.length > limit ? (page.at(-1)?.matterId ?? null) : null;
  return { items: await present(parts, actor, page), next };
}

/**
 * The merge that is proposed for a matter, where the asker may make it; else null.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function findMerge(parts: Parts, actor: Actor, matterId: string): Promise<MergeReply> {
  requireAuthority(actor, action);
  const scope = scopeForAction(actor, action);
  const row = await parts.db.read(scope, (tx) => findProposal(tx, matterId));
  const [proposal = null] = row === null ? [] : await present(parts, actor, [row]);
  return { proposal };
}

async function present(
  { matters, comparer }: Pick<Parts, 'matters' | 'comparer'>,
  actor: Actor,
  rows: readonly ProposalRow[],
): Promise<MergeProposal[]> {
  const ids = [...new Set(rows.flatMap(({ matterId, intoId }) => [matterId, intoId]))];
  if (ids.length === 0) return [];
  const query = { type: 'appeal', ids, order: 'newest', limit: ids.length } as const;
  const { items } = await matters.list(actor, query);
  const listed = new Map(items.map((item) => [item.matter.id, item]));
  return rows.flatMap(({ matterId, intoId, score, proposedAt }) => {
    const [one, main] = [listed.get(matterId), listed.get(intoId)];
    if (one?.staff !== true || main?.staff !== true) return [];
    const [alike] = comparer().compare(toldIn(one.matter), [toldIn(main.matter)]);
    return [
      {
        ...{ matter: one.card, into: main.card },
        ...{ score: Math.floor(score * 100) / 100, words: [...(alike?.words ?? [])] },
        samePlace: isSamePlace(one.matter, main.matter),
        sameCategory: isSameCategory(one.matter, main.matter),
        proposedAt: proposedAt.toISOString(),
      },
    ];
  });
}
