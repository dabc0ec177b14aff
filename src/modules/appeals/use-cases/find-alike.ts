import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { AlikeReply } from '../contract.ts';
import { likenessAmong, rank } from '../domain/likeness.ts';
import type { AppealParts } from '../parts.ts';
import { noSuchAppeal } from './propose-route.ts';

/** So many of the street are compared, the newest ones. */
const comparedMax = 300;
const shownMax = 5;
const likenessMin = 0.3;
const streetDigits = 9;

/**
 * Matters of the same street that read like this one, open or closed, of those that whoever asks
 * works on: one may be the same problem, another tells how it was solved the last time.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `appeals.not_found`
 */
export async function findAlike(
  { db, matters, clock }: Pick<AppealParts, 'db' | 'matters' | 'clock'>,
  actor: Actor,
  matterId: string,
): Promise<AlikeReply> {
  requireAuthority(actor, 'matters.comment_internal');
  const [asked] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (asked?.type !== 'appeal') throw noSuchAppeal();
  const area = asked.areaCode.slice(0, streetDigits);
  const query = { type: 'appeal', area, order: 'newest', limit: comparedMax } as const;
  const { items } = await matters.list(actor, query);
  const now = clock.now();
  const text = textOf(asked);
  const compared = items.map(({ matter }) => textOf(matter));
  const likeness = likenessAmong([...compared, text]);
  const alike = items
    .filter(({ matter, staff }) => staff && matter.id !== matterId)
    .map((listed) => ({ ...listed, alike: likeness(text, textOf(listed.matter)) }))
    .filter((one) => one.alike >= likenessMin)
    .map((one) => ({ ...one, rank: rank(one.alike, one.matter.openedAt, now) }))
    .sort((one, other) => other.rank - one.rank);
  return { items: alike.slice(0, shownMax).map(({ card }) => card) };
}

function textOf({ title, detail }: { readonly title: string; readonly detail: string }): string {
  return `${title} ${detail}`;
}
