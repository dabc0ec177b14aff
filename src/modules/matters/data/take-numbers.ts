import type { Tx } from '#platform/db/database.ts';

const takeSql = `
  insert into matters.number_counter as c (prefix, day, last) values ($1, $2, $3)
  on conflict (prefix, day) do update set last = c.last + excluded.last
  returning last`;

/**
 * Takes `count` public numbers of one day, e.g. SQ20261122-000123. Runs in a short transaction of its
 * own, so that batches being written side by side do not wait for each other's commit.
 *
 * @param day local date as YYYY-MM-DD.
 */
export async function takeNumbers(
  tx: Tx,
  prefix: string,
  day: string,
  count: number,
): Promise<string[]> {
  const [row] = await tx.prepared<{ last: number }>('matters_take_numbers', takeSql, [
    prefix,
    day,
    count,
  ]);
  const last = row?.last ?? count;
  const stem = `${prefix}${day.replaceAll('-', '')}-`;
  return Array.from(
    { length: count },
    (_, index) => stem + String(last - count + 1 + index).padStart(6, '0'),
  );
}
