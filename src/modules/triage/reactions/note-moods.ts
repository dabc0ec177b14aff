import type { Consumer } from '#platform/outbox/outbox.ts';
import { matterChanged } from '#modules/matters/index.ts';
import { insertMoods } from '../data/mood-rows.ts';
import { readMessage } from '../domain/understanding/read-message.ts';
import type { ReadingParts } from '../parts.ts';
import { isAccepted } from './accepted.ts';

/** Notes in what mood a report seems to have been written once people have accepted it. */
export function noteMoods({ matters, understanding }: ReadingParts): Consumer {
  return {
    name: 'triage.note_moods',
    topics: [matterChanged],
    async handle(messages, tx) {
      const ids = messages.filter(isAccepted).map(({ key }) => key);
      if (ids.length === 0) return;
      const briefs = await matters.findBriefs(tx, ids);
      const rows = briefs.flatMap(({ id, title, detail, category, areaCode, openedAt }) => {
        if (category === null) return [];
        const message = { subject: title, detail };
        const { value: mood } = readMessage(understanding(), message, openedAt).mood;
        const theme = category.split('/').slice(0, 2).join('/');
        return [{ matterId: id, mood, category: theme, areaCode, openedAt }];
      });
      await insertMoods(tx, rows);
    },
  };
}
