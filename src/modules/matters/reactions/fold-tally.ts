import type { Consumer } from '#platform/outbox/outbox.ts';
import { matterChanged } from '../events.ts';

const foldSql = `
  with taken as (
    delete from matters.tally_delta where id in (
      select id from matters.tally_delta order by id limit 20000)
    returning area_code, body_id, measure, level, day, slot, n
  ), days as (
    insert into matters.tally_day as t (day, area_code, body_id, measure, level, n)
    select day, area_code, body_id, measure, level, sum(n) from taken where day is not null
    group by day, area_code, body_id, measure, level
    order by area_code, day, body_id, measure, level
    on conflict (area_code, day, body_id, measure, level) do update set n = t.n + excluded.n
  ), slots as (
    insert into matters.tally_slot as t (slot, area_code, body_id, measure, level, n)
    select slot, area_code, body_id, measure, level, sum(n) from taken where slot is not null
    group by slot, area_code, body_id, measure, level
    order by slot, area_code, body_id, measure, level
    on conflict (slot, area_code, body_id, measure, level) do update set n = t.n + excluded.n
  )
  insert into matters.tally as t (area_code, body_id, measure, level, n)
  select area_code, body_id, measure, level, sum(n) from taken where slot is null
  group by area_code, body_id, measure, level order by area_code, body_id, measure, level
  on conflict (area_code, body_id, measure, level) do update set n = t.n + excluded.n`;

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
