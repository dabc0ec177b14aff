import type { Consumer } from '#platform/outbox/outbox.ts';
import { matterChanged } from '../events.ts';

const foldSql = `
  with taken as (
    delete from matters.tally_delta where id in (
      select id from matters.tally_delta order by id limit 20000)
    returning area_code, body_id, measure, n
  )
  insert into matters.tally as t (area_code, body_id, measure, n)
  select area_code, body_id, measure, sum(n) from taken
  group by area_code, body_id, measure order by area_code, body_id, measure
  on conflict (area_code, body_id, measure) do update set n = t.n + excluded.n`;

/**
 * Folds counted steps into the totals. Readers add up both tables, so no moment shows a wrong sum.
 */
export const foldTally: Consumer = {
  name: 'matters.tally',
  topics: [matterChanged],
  async handle(_messages, tx) {
    await tx.query(foldSql);
  },
};
