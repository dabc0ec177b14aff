import { searchLexemes } from '#algorithms/bigram/index.ts';
import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterChanged } from '../events.ts';

const readSql = `
  select id, concat_ws(' ', number, title, detail, address) as text
  from matters.matter where id = any ($1::uuid[])`;

const writeSql = `
  insert into matters.search_entry (matter_id, lexemes)
  select row.id, array_to_tsvector(string_to_array(row.lexemes, ' '))
  from unnest($1::uuid[], $2::text[]) as row (id, lexemes)
  on conflict (matter_id) do update set lexemes = excluded.lexemes`;

/** Keeps the search index in step with the text of matters, a moment after the commit. */
export const indexSearch: Consumer = {
  name: 'matters.search',
  topics: [matterChanged],
  async handle(messages, tx) {
    const ids = messages.filter(changesText).map((message) => message.key);
    if (ids.length === 0) return;
    const rows = await tx.prepared<{ id: string; text: string }>('matters_texts', readSql, [ids]);
    await tx.prepared('matters_index', writeSql, [
      rows.map(({ id }) => id),
      // No lexeme holds a space.
      rows.map(({ text }) => searchLexemes(text).join(' ')),
    ]);
  },
};

function changesText(message: DeliveredMessage): boolean {
  return (message.payload as MatterChanged).textChanged;
}
