import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Classifier, Reason } from '#algorithms/text-classifier/index.ts';
import type { ReadBody, ReadingReply } from '../contract/reading.ts';
import { findCorrections, type CorrectionRow } from '../data/correction-rows.ts';
import { findDuties } from '../data/model-rows.ts';
import { categoryCandidates } from '../domain/category-candidates.ts';
import { isOf } from '../domain/correction.ts';
import { presentReading, roundedShare } from '../domain/understanding/present-reading.ts';
import { readMessage } from '../domain/understanding/read-message.ts';
import type { ReadingParts } from '../parts.ts';
import { locateText } from './locate-text.ts';
import { onDuty } from './on-duty.ts';
import { recallChoices } from './recall-choices.ts';

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
  const authority = requireAuthority(actor, action, areaCode === undefined ? {} : { areaCode });
  return read(parts, {
    ...{ subject: subject ?? '', detail, areaCode: areaCode ?? '', channel: '' },
    ...{ within: authority.areaCode, matterId: null, at: parts.clock.now() },
  });
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
  const { areaCode: within } = requireAuthority(actor, action);
  const { db, matters } = parts;
  const [matter] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (!matter) throw noMatter();
  const { title, detail, openedAt, areaCode, channel } = matter;
  return read(parts, {
    ...{ subject: title, detail, areaCode, channel },
    ...{ within, matterId, at: openedAt },
  });
}

interface Read {
  readonly subject: string;
  readonly detail: string;
  /** Empty where it is not known yet, and the channel too. */
  readonly areaCode: string;
  readonly channel: string;
  /** Where places and examples are looked for: no further than the reader answers for. */
  readonly within: string;
  /** Null where there is none yet. */
  readonly matterId: string | null;
  readonly at: Date;
}

async function read(parts: ReadingParts, message: Read): Promise<ReadingReply> {
  const { db, shelf, understanding, listCategories, areaName } = parts;
  const text = `${message.subject}\n${message.detail}`;
  const mapped = await parts.placesIn(text);
  const { running, corrections, places, experience } = await db.read(wholeCell, async (tx) => {
    const { running } = onDuty(await findDuties(tx), shelf);
    return {
      running,
      corrections: await findCorrections(tx, running.card.version),
      places: await locateText(parts, tx, { text, mapped, within: message.within }),
      experience: await recallChoices(parts, tx, message),
    };
  });
  const { classifier } = running;
  const reading = readMessage(understanding(), message, message.at);
  // From here on nobody's number is in the text.
  const cut = message.subject.length;
  const [subject, detail] = [reading.bare.slice(0, cut), reading.bare.slice(cut + 1)];
  const answer = classifier.explain(classifier.wordsOf(reading.bare));
  const { dangers, ...presented } = presentReading(reading);
  return {
    ...presented,
    categories: categoryCandidates(listCategories(), {
      ...{ subject, detail, experience },
      likelihoods: likelihoodsOf(classifier, answer.probabilities),
    }).map((one) => ({ ...one, share: roundedShare(one.share), words: [...one.words] })),
    places: places.map(({ areaCode, confidence, point, because, spot }) => ({
      ...{ areaCode, areaName: areaName(areaCode), point },
      ...{ confidence: roundedShare(confidence), words: [...because] },
      spot: spot && { ...spot, areaName: areaName(parts.areaAt(spot.point) ?? areaCode) },
    })),
    label: {
      value: answer.label,
      confidence: roundedShare(answer.confidence),
      reasons: strongest(answer.reasons),
    },
    heldBack: heldBackOf(corrections, answer, message),
    dangers: dangers.flatMap(({ standing, ...danger }) =>
      standing === 'denied' ? [] : [{ ...danger, standing }],
    ),
  };
}

/** The correction of a group that this belongs to, where its answer is not sure enough for it. */
function heldBackOf(
  corrections: readonly CorrectionRow[],
  { label, confidence }: { readonly label: string; readonly confidence: number },
  { detail, areaCode, channel }: Read,
): ReadingReply['heldBack'] {
  const asked = { label, areaCode, channel, characters: [...detail].length };
  const holding = corrections.find(
    (one) => isOf(asked, one) && confidence < (one.confidenceMin ?? 0),
  );
  if (holding === undefined) return null;
  return { by: holding.by, key: holding.key, confidenceMin: holding.confidenceMin ?? 0 };
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
