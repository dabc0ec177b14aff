import type { Consumer } from '#platform/outbox/outbox.ts';
import { insertMoods } from '../data/mood-rows.ts';
import { readMessage } from '../domain/understanding/read-message.ts';
import type { ReadingParts } from '../parts.ts';
import { onAccepted } from './on-accepted.ts';

/** Notes in what mood a report seems to have been written once people have accepted it. */
export function noteMoods({ matters, understanding }: ReadingParts): Consumer {
  return onAccepted('triage.note_moods', { matters }, async (tx, accepted) => {
    const rows = accepted.map(({ brief }) => {
      const { id, title, detail, category, areaCode, openedAt } = brief;
      const message = { subject: title, detail };
      const { value: mood } = readMessage(understanding(), message, openedAt).mood;
      const theme = category.split('/').slice(0, 2).join('/');
      return { matterId: id, mood, category: theme, areaCode, openedAt };
    });
    await insertMoods(tx, rows);
  });
}
