import { dayMs } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type {
  PersonRepeatReply,
  PlaceRepeatQuery,
  PlaceRepeatReply,
  RepeatQuery,
} from '../contract/repeats.ts';
import type { RepeatParts } from '../parts.ts';

const action = 'matters.comment_internal';
const pageSize = 20;

/**
 * Places where matters of one category come up again and again, closed ones too, the most first;
 * within what the asker works on.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function listPlaceRepeats(
  { db, clock, matters, areaName }: RepeatParts,
  actor: Actor,
  { by, ...query }: PlaceRepeatQuery,
): Promise<PlaceRepeatReply> {
  requireAuthority(actor, action);
  const rows = await db.read(scopeForAction(actor, action), (tx) =>
    matters.findPlaceRepeats(tx, by, questionOf(query, clock.now())),
  );
  const items = rows.slice(0, pageSize).map(({ areaCode, category, address, ...row }) => ({
    ...{ category, areaName: areaName(areaCode), address, ...presented(row) },
  }));
  return { items, more: rows.length > pageSize };
}

/**
 * People who report again and again, the most first: who they are stays masked, as on every matter.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function listPersonRepeats(
  { db, clock, matters }: RepeatParts,
  actor: Actor,
  query: RepeatQuery,
): Promise<PersonRepeatReply> {
  requireAuthority(actor, action);
  const rows = await db.read(scopeForAction(actor, action), (tx) =>
    matters.findPersonRepeats(tx, questionOf(query, clock.now())),
  );
  const items = rows
    .slice(0, pageSize)
    .map(({ name, categories, ...row }) => ({ name, categories, ...presented(row) }));
  return { items, more: rows.length > pageSize };
}

function questionOf({ days, least, area, page }: RepeatQuery, now: Date) {
  return {
    ...{ type: 'appeal', least, area: area ?? '' },
    since: new Date(now.getTime() - days * dayMs),
    // One more than is shown tells whether another page follows.
    ...{ limit: pageSize + 1, offset: (page - 1) * pageSize },
  };
}

interface Row {
  readonly count: number;
  readonly open: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly ids: readonly string[];
}

function presented({ count, open, firstAt, lastAt, ids }: Row) {
  return {
    ...{ count, open, matterIds: [...ids] },
    ...{ firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() },
  };
}
