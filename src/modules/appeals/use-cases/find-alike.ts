import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { AlikeReply } from '../contract.ts';
import type { AppealNeighbours, Told } from '../neighbours.ts';
import type { AppealParts } from '../parts.ts';
import { noSuchAppeal } from './propose-route.ts';

const shownMax = 5;
/** From here on it is more likely than it seems by chance: as in the groups of hot topics. */
const likelihoodMin = 0.28;

interface AlikeNeighbours {
  readonly neighbours: Pick<AppealNeighbours, 'findCandidates' | 'likelihoods'>;
}

/**
 * Matters of the whole cell that seem to be the same problem, open or closed, of those that whoever
 * asks works on: one may be it, another tells how it was solved the last time.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `appeals.not_found`
 */
export async function findAlike(
  { db, matters, neighbours }: Pick<AppealParts, 'db' | 'matters'> & AlikeNeighbours,
  actor: Actor,
  matterId: string,
): Promise<AlikeReply> {
  requireAuthority(actor, 'matters.comment_internal');
  const [asked] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (asked?.type !== 'appeal') throw noSuchAppeal();
  const told = toldIn(asked);
  const found = await neighbours.findCandidates(told, { openOnly: false });
  const ids = found.filter((id) => id !== matterId);
  if (ids.length === 0) return { items: [] };
  const query = { type: 'appeal', ids, order: 'newest', limit: ids.length } as const;
  const { items } = await matters.list(actor, query);
  const known = items.filter(({ staff }) => staff);
  const likelihoods = neighbours.likelihoods(
    told,
    known.map(({ matter }) => toldIn(matter)),
  );
  const alike = known
    .map(({ card }, at) => ({ card, likelihood: likelihoods[at] ?? 0 }))
    .filter(({ likelihood }) => likelihood >= likelihoodMin)
    .sort((one, other) => other.likelihood - one.likelihood);
  return { items: alike.slice(0, shownMax).map(({ card }) => card) };
}

function toldIn(matter: {
  readonly title: string;
  readonly detail: string;
  readonly areaCode: string;
  readonly openedAt: Date;
  readonly point: Told['point'];
  readonly reporterId: string | null;
}): Told {
  const { title: subject, detail, areaCode, openedAt: at, point, reporterId } = matter;
  return { subject, detail, areaCode, at, point, reporterId };
}
