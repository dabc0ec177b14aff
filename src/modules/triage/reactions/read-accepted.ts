import type { Consumer } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterBrief } from '#modules/matters/index.ts';
import { findDuties } from '../data/model-rows.ts';
import type { ShelvedModel } from '../data/model-shelf.ts';
import { insertReadings, type ReadingRow } from '../data/reading-rows.ts';
import { messageText } from '../domain/message-text.ts';
import type { TriageParts } from '../parts.ts';
import { onDuty } from '../use-cases/on-duty.ts';
import { isAccepted } from './accepted.ts';

/**
 * Notes what the models on duty make of a report once people have decided its category: that is
 * how they are measured. Then, not when it comes in: reports come in bursts, decisions one by one.
 */
export function readAccepted({ matters, shelf }: TriageParts): Consumer {
  return {
    name: 'triage.read_accepted',
    topics: [matterChanged],
    async handle(messages, tx) {
      const accepted = messages.filter(isAccepted);
      if (accepted.length === 0) return;
      const at = new Map(accepted.map((message) => [message.key, message.at]));
      const briefs = await matters.findBriefs(tx, [...at.keys()]);
      const { running, shadow } = onDuty(await findDuties(tx), shelf);
      const models = shadow === null ? [running] : [running, shadow];
      const rows = briefs.flatMap((brief) =>
        models.flatMap((model) => readingOf(model, brief, at.get(brief.id))),
      );
      await insertReadings(tx, rows);
    },
  };
}

function readingOf(
  { card, classifier }: ShelvedModel,
  brief: MatterBrief,
  at: Date | undefined,
): ReadingRow[] {
  const { id, title, detail, category, areaCode, channel } = brief;
  if (category === null || at === undefined) return [];
  const text = messageText({ subject: title, detail });
  const { label, confidence } = classifier.classify(classifier.wordsOf(text));
  const decided = category.split('/')[0] ?? category;
  const characters = [...detail].length;
  return [
    {
      ...{ matterId: id, version: card.version, label, confidence, decided, at },
      ...{ areaCode, channel, characters },
    },
  ];
}
