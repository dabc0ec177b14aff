import { dayMs } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { ThemeCount } from '../domain/theme-count.ts';
import { leastIdAt } from './list-public.ts';

const weekMs = 7 * dayMs;

const themesSql = `
  select coalesce(community_code, area_code) as "areaCode",
    array_to_string((string_to_array(category, '/'))[1:2], '/') as category,
    floor(extract(epoch from ($2::timestamptz - opened_at)) / 604800)::int as "weeksAgo",
    count(*)::int as n
  from matters.matter
  where type = $1 and confidentiality = 0 and category is not null
    and id >= $3::uuid and opened_at > $4 and opened_at <= $2
  group by 1, 2, 3`;

/** Counts of what was reported in the last weeks, by place and theme; nothing confidential. */
export function countThemes(
  tx: Tx,
  { type, now, weeks }: { readonly type: string; readonly now: Date; readonly weeks: number },
): Promise<ThemeCount[]> {
  const from = new Date(now.getTime() - weeks * weekMs);
  return tx.query<ThemeCount>(themesSql, [type, now, leastIdAt(from), from]);
}
