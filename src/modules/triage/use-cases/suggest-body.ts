import { dayMs } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority, requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { streetDigits } from '#modules/matters/declare.ts';
import type { HabitReply } from '../contract/routing.ts';
import { findDispatches } from '../data/dispatch-rows.ts';
import { messageText } from '../domain/message-text.ts';
import { habitDays, habitualBodies } from '../domain/routing/dispatch.ts';
import { habitReasons } from '../domain/routing/habit-reasons.ts';
import { termsOf } from '../domain/routing/terms.ts';
import { roundedShare } from '../domain/understanding/present-reading.ts';
import type { RoutingParts } from '../parts.ts';
import { noMatter } from './read-text.ts';

/** Of a busy street the newest: enough to know a habit. */
const dispatchesMost = 3_000;

/**
 * Whom people sent such matters to in this street, where the responsibility list names nobody: for
 * those who dispatch it, or accept it before. It sends nothing.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `triage.no_matter`
 */
export async function suggestBody(
  parts: RoutingParts,
  actor: Actor,
  matterId: string,
): Promise<HabitReply> {
  const { db, clock, matters, shelf, bodies } = parts;
  if (!findAuthority(actor, 'appeals.accept')) requireAuthority(actor, 'appeals.dispatch');
  const [matter] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (matter?.type !== 'appeal') throw noMatter();
  const { areaCode, category, title, detail } = matter;
  if (!findAuthority(actor, 'appeals.accept', { areaCode })) {
    requireAuthority(actor, 'appeals.dispatch', { areaCode });
  }
  const now = clock.now();
  if (category === null) return { listIsSilent: true, items: [] };
  const named = await parts.namedByList({ category, areaCode, at: now });
  if (named.length > 0) return { listIsSilent: false, items: [] };
  const street = areaCode.slice(0, streetDigits);
  const since = new Date(now.getTime() - habitDays * dayMs);
  // Only what the asker sees whole counts: nobody learns here what other streets do.
  const past = await db.read(scopeOf(actor), (tx) =>
    findDispatches(tx, street, since, dispatchesMost),
  );
  const { wordsOf } = shelf.of(null).classifier;
  const words = termsOf(wordsOf(messageText({ subject: title, detail })));
  const toSend = { matterId, areaCode, category, terms: [...words.keys()] };
  const found = habitualBodies(past, toSend, (bodyId) => bodies.mayGet(bodyId, areaCode));
  return {
    listIsSilent: true,
    items: found.map((body) => ({
      ...{ bodyId: body.bodyId, bodyName: bodies.nameOf(body.bodyId) },
      confidence: roundedShare(body.confidence),
      reasons: habitReasons(body, words),
    })),
  };
}
