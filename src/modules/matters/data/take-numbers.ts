import type { Tx } from '#platform/db/database.ts';

const takeSql = `
  select (nextval('matters.number_sequence') - base)::float8 as value
  from matters.number_day, generate_series(1, $2) where day = $1`;

// What the sequence stands at is read before anybody takes a number of the day, so none is below
// it.
const openDaySql = `
  insert into matters.number_day (day, base)
  select $1, case when is_called then last_value else 0 end from matters.number_sequence
  on conflict do nothing`;

/**
 * Takes `count` public numbers of one day, without the type's prefix: 20261122-000123. Nobody waits
 * for others who take theirs at the same time, but for the very first of a day.
 *
 * @param day local date as YYYY-MM-DD.
 */
export async function takeNumbers(tx: Tx, day: string, count: number): Promise<string[]> {
  const take = () => tx.prepared<{ value: number }>('matters_take_numbers', takeSql, [day, count]);
  let rows = await take();
  if (rows.length === 0) {
    await tx.query(openDaySql, [day]);
    rows = await take();
  }
  const stem = day.replaceAll('-', '');
  return rows.map(({ value }) => `${stem}-${String(value).padStart(6, '0')}`);
}
