import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf, wholeCell } from '#platform/permit/permit.ts';
import type { SecondReply } from '../contract/second.ts';
import { findDuties } from '../data/model-rows.ts';
import { findOpinion, insertOpinion } from '../data/opinion-rows.ts';
import { leavesHouse } from '../domain/leaves-house.ts';
import { readMessage } from '../domain/understanding/read-message.ts';
import type { ReadingParts } from '../parts.ts';
import { onDuty } from './on-duty.ts';
import { noMatter } from './read-text.ts';

/**
 * What the second adviser says of a matter that the asker may see: a label beside ours, kept for
 * the audit. It decides nothing. Without one nothing is sent anywhere, of what is confidential
 * never anything.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `triage.no_matter`
 */
export async function askSecond(
  { db, clock, matters, shelf, understanding, second }: ReadingParts,
  actor: Actor,
  matterId: string,
): Promise<SecondReply> {
  requireAuthority(actor, 'triage.read_text');
  const [matter] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (!matter) throw noMatter();
  if (second === null || matter.confidentiality > 0) return { opinion: null };
  const { title, detail, openedAt, areaCode } = matter;
  const { card, classifier } = onDuty(await db.read(wholeCell, findDuties), shelf).running;
  const asked = { matterId, adviser: second.name, version: card.version };
  const known = await db.read(wholeCell, (tx) => findOpinion(tx, asked));
  if (known !== undefined) return replyOf(second.name, known);
  const reading = readMessage(understanding(), { subject: title, detail }, openedAt);
  const theirs = await second.ask(leavesHouse(reading), classifier.labels);
  if (theirs === null) return { opinion: null };
  const ours = classifier.classify(classifier.wordsOf(reading.bare)).label;
  const row = { ...asked, ours, theirs, at: clock.now(), areaCode };
  await db.write(wholeCell, (tx) => insertOpinion(tx, row));
  return replyOf(second.name, row);
}

function replyOf(adviser: string, { ours, theirs }: { ours: string; theirs: string }) {
  return { opinion: { adviser, label: theirs, agrees: ours === theirs } };
}
