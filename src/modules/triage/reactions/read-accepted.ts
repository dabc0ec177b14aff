import type { Consumer } from '#platform/outbox/outbox.ts';
import { findDuties } from '../data/model-rows.ts';
import type { ShelvedModel } from '../data/model-shelf.ts';
import { insertReadings, type ReadingRow } from '../data/reading-rows.ts';
import { messageText } from '../domain/message-text.ts';
import type { TriageParts } from '../parts.ts';
import { onDuty } from '../use-cases/on-duty.ts';
import { onAccepted, type Accepted } from './on-accepted.ts';

/**
 * Notes what the models on duty make of a report once people have decided its category: that is
 * how they are measured. Then, not when it comes in: reports come in bursts, decisions one by one.
 */
export function readAccepted({ matters, shelf }: TriageParts): Consumer {
  return onAccepted('triage.read_accepted', { matters }, async (tx, accepted) => {
    const { running, shadow } = onDuty(await findDuties(tx), shelf);
    const models = shadow === null ? [running] : [running, shadow];
    const rows = accepted.flatMap((each) => models.map((model) => readingOf(model, each)));
    await insertReadings(tx, rows);
  });
}

function readingOf({ card, classifier }: ShelvedModel, { brief, at }: Accepted): ReadingRow {
  const { id, title, detail, category, areaCode, channel } = brief;
  const text = messageText({ subject: title, detail });
  const { label, confidence } = classifier.classify(classifier.wordsOf(text));
  const decided = category.split('/')[0] ?? category;
  const characters = [...detail].length;
  return {
    ...{ matterId: id, version: card.version, label, confidence, decided, at },
    ...{ areaCode, channel, characters },
  };
}
