import { dayMs } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { MoodReply } from '../contract/moods.ts';
import { countMoods } from '../data/mood-rows.ts';
import { moodsByWeek, upsetThemes } from '../domain/mood-series.ts';
import type { TriageParts } from '../parts.ts';

const action = 'matters.see_area';
const weeks = 8;
const weekMs = 7 * dayMs;

/**
 * In what mood people wrote over the last weeks (E4), for whoever sees the whole of an area. A hint
 * about many, never about one.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function listMoods(
  { db, clock }: Pick<TriageParts, 'db' | 'clock'>,
  actor: Actor,
  area: string | undefined,
): Promise<MoodReply> {
  requireAuthority(actor, action, area === undefined ? {} : { areaCode: area });
  const now = clock.now();
  const counts = await db.read(scopeForAction(actor, action), (tx) =>
    countMoods(tx, { area: area ?? '', now, weeks }),
  );
  const before = (count: number) => new Date(now.getTime() - count * weekMs).toISOString();
  return {
    weeks: moodsByWeek(counts, weeks).map((moods, at) => ({
      ...{ from: before(weeks - at), to: before(weeks - at - 1) },
      ...moods,
    })),
    themes: upsetThemes(counts),
  };
}
