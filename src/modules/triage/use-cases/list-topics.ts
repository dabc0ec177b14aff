import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import type { TopicReply } from '../contract.ts';
import { findTopicLook, listTopicRows } from '../data/topic-rows.ts';
import type { TriageParts } from '../parts.ts';

const action = 'matters.see_area';
/** Told alone it is no topic to whoever sees but one of its matters. */
const matterMin = 2;

/**
 * Hot topics (L10) in the areas that one sees, the hottest first, each with those of its matters
 * that lie there.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function listTopics(
  { db, areaName }: Pick<TriageParts, 'db' | 'areaName'>,
  actor: Actor,
): Promise<TopicReply> {
  requireAuthority(actor, action);
  const scope = scopeForAction(actor, action);
  const { rows, foundAt } = await db.read(scope, async (tx) => ({
    rows: await listTopicRows(tx),
    foundAt: await findTopicLook(tx),
  }));
  const items = rows.flatMap(({ seen, matters, firstAt, lastAt, ...row }) => {
    if (seen.length < matterMin) return [];
    const whole = seen.length === matters;
    const codes = [...new Set(seen.map(({ areaCode }) => areaCode.slice(0, communityDigits)))];
    return [
      {
        ...{ rank: row.rank, name: row.name, place: whole ? row.place : null },
        // Of what lies elsewhere not even the sum is told.
        people: whole ? row.people : Math.min(row.people, seen.length),
        heat: Math.round(row.heat * (seen.length / matters) * 10) / 10,
        from: whole ? (firstAt?.toISOString() ?? null) : null,
        to: whole ? (lastAt?.toISOString() ?? null) : null,
        matterIds: seen.map(({ id }) => id),
        areas: codes.map(areaName).filter((name) => name !== ''),
      },
    ];
  });
  return { foundAt: foundAt?.toISOString() ?? null, items };
}
