import type { Tx } from '#platform/db/database.ts';
import type { MoodCount } from '../domain/mood-series.ts';

export interface MoodRow {
  readonly matterId: string;
  readonly mood: string;
  readonly category: string;
  readonly areaCode: string;
  readonly openedAt: Date;
}

/** The mood of a matter is kept once. */
export async function insertMoods(tx: Tx, rows: readonly MoodRow[]): Promise<void> {
  for (const { matterId, mood, category, areaCode, openedAt } of rows) {
    await tx.query(
      `insert into triage.mood (matter_id, mood, category, area_code, opened_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [matterId, mood, category, areaCode, openedAt],
    );
  }
}

interface MoodQuestion {
  /** Empty: all that the transaction's scope shows. */
  readonly area: string;
  readonly now: Date;
  readonly weeks: number;
}

/** How often each mood came with each theme, week by week. */
export function countMoods(tx: Tx, { area, now, weeks }: MoodQuestion): Promise<MoodCount[]> {
  return tx.query<MoodCount>(
    `select floor(extract(epoch from $2 - opened_at) / 604800)::int as "weeksAgo", category, mood,
       count(*)::int as n
     from triage.mood
     where area_code ^@ $1 and opened_at <= $2 and opened_at > $2 - make_interval(days => 7 * $3)
     group by 1, 2, 3`,
    [area, now, weeks],
  );
}
