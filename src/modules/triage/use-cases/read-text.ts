import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Classifier, Reason } from '#algorithms/text-classifier/index.ts';
import type { ReadBody, ReadingReply } from '../contract/reading.ts';
import { findDuties } from '../data/model-rows.ts';
import { categoryCandidates } from '../domain/category-candidates.ts';
import { presentReading, roundedShare } from '../domain/understanding/present-reading.ts';
import { readMessage } from '../domain/understanding/read-message.ts';
import type { ReadingParts } from '../parts.ts';
import { onDuty } from './on-duty.ts';

const action = 'triage.read_text';
const reasonsMax = 5;

/**
 * What a text seems to be about, for whoever is entering it. Nothing of it is kept.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export function readText(
  parts: ReadingParts,
  actor: Actor,
  { subject, detail, areaCode }: ReadBody,
): Promise<ReadingReply> {
  requireAuthority(actor, action, areaCode === undefined ? {} : { areaCode });
  return read(parts, { subject: subject ?? '', detail }, parts.clock.now());
}

/**
 * The same of a matter that the asker may see.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `triage.no_matter`
 */
export async function readMatterText(
  parts: ReadingParts,
  actor: Actor,
  matterId: string,
): Promise<ReadingReply> {
  requireAuthority(actor, action);
  const { db, matters } = parts;
  const [matter] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (!matter) throw noMatter();
  const { title, detail, openedAt } = matter;
  return read(parts, { subject: title, detail }, openedAt);
}

async function read(
  { db, shelf, understanding, listCategories }: ReadingParts,
  message: { readonly subject: string; readonly detail: string },
  at: Date,
): Promise<ReadingReply> {
  const duties = await db.read(wholeCell, findDuties);
  const { classifier } = onDuty(duties, shelf).running;
  const reading = readMessage(understanding(), message, at);
  // From here on nobody's number is in the text.
  const cut = message.subject.length;
  const [subject, detail] = [reading.bare.slice(0, cut), reading.bare.slice(cut + 1)];
  const answer = classifier.explain(classifier.wordsOf(reading.bare));
  const { dangers, ...presented } = presentReading(reading);
  return {
    ...presented,
    categories: categoryCandidates(listCategories(), {
      ...{ subject, detail },
      likelihoods: likelihoodsOf(classifier, answer.probabilities),
    }).map((one) => ({ ...one, share: roundedShare(one.share), words: [...one.words] })),
    label: {
      value: answer.label,
      confidence: roundedShare(answer.confidence),
      reasons: strongest(answer.reasons),
    },
    dangers: dangers.flatMap(({ standing, ...danger }) =>
      standing === 'denied' ? [] : [{ ...danger, standing }],
    ),
  };
}

function likelihoodsOf(classifier: Classifier, probabilities: readonly number[]) {
  return new Map(
    classifier.labels.map((label, at): [string, number] => [
      label,
      roundedShare(probabilities[at] ?? 0),
    ]),
  );
}

function strongest(reasons: readonly Reason[]) {
  return reasons
    .filter(({ weight }) => weight > 0)
    .slice(0, reasonsMax)
    .map(({ word, weight }) => ({ word, weight: roundedShare(weight) }));
}

/** None, or none of theirs. */
export function noMatter(): Refusal {
  return new Refusal('not-found', 'triage.no_matter', {
    zh: '没有这件事项，或者它不归您查看。',
    en: 'There is no such matter, or it is not yours to see.',
  });
}
