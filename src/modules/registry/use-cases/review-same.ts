import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { SameDecision, SameReply } from '../contract.ts';
import { findFound, findPerson } from '../data/read-people.ts';
import { decideSame, listSame, pairOf } from '../data/same-rows.ts';
import { writePeople } from '../data/write-people.ts';
import { mergeRecords } from '../domain/same-person.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownPerson } from '../refusals.ts';
import { eventBy } from './event-by.ts';
import { presentFound } from './find-people.ts';
import { requirePlace } from './require-place.ts';

const action = 'registry.merge';
const listedMost = 50;

/** Records that seem to be one person each, covered, the likeliest first. */
export async function listSamePeople(parts: RegistryParts, actor: Actor): Promise<SameReply> {
  requireAuthority(actor, action);
  return parts.db.read(scopeForAction(actor, action), async (tx) => {
    const pairs = await listSame(tx, listedMost);
    const found = await findFound(
      tx,
      pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]),
    );
    const people = new Map(found.map((one) => [one.id, presentFound(parts, one)]));
    const items = pairs.flatMap(({ oneId, otherId, score, reasons }) => {
      const [one, other] = [people.get(oneId), people.get(otherId)];
      return one && other ? [{ one, other, score, reasons: [...reasons] }] : [];
    });
    return { items };
  });
}

/**
 * Merges two records as proposed, or says why they are two people. The one that goes points to the
 * one that stays, and the history of both stays as it was.
 * @throws Refusal forbidden; not-found `registry.unknown_person`, `registry.no_proposal`
 */
export async function decideSamePeople(
  parts: RegistryParts,
  actor: Actor,
  { keepId, otherId, decision, reason }: SameDecision,
): Promise<void> {
  requireAuthority(actor, action);
  const { db, cipher, clock } = parts;
  await db.write(scopeForAction(actor, action), async (tx) => {
    const outcome = decision === 'merge' ? 'merged' : 'dismissed';
    const decided = { outcome, reason, by: actor.personId, at: clock.now() } as const;
    if (!(await decideSame(tx, pairOf(keepId, otherId), decided))) throw noProposal();
    if (decision === 'dismiss') return;
    const kept = await findPerson(tx, cipher, keepId);
    const gone = await findPerson(tx, cipher, otherId);
    if (kept?.state !== 'active' || gone?.state !== 'active') throw unknownPerson();
    for (const { residences } of [kept, gone]) requirePlace(parts, actor, action, residences);
    const event = eventBy(parts, actor, 'merged', reason);
    // The one that goes first: a number stands once among those that are there.
    const ended = { state: 'merged' as const, mergedIntoId: keepId, version: gone.version + 1 };
    await writePeople(tx, parts, [
      { person: { ...gone, ...ended }, event, residencesKept: gone.residences.length },
    ]);
    const merged = { ...mergeRecords(kept, gone), version: kept.version + 1 };
    await writePeople(tx, parts, [
      { person: merged, event, residencesKept: kept.residences.length },
    ]);
  });
}

function noProposal(): Refusal {
  return new Refusal('not-found', 'registry.no_proposal', {
    zh: '没有这条合并建议，或者已经有人定了。',
    en: 'There is no such proposal, or somebody has decided on it already.',
  });
}
