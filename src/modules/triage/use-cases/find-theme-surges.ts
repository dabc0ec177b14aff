import { findSurges, type Surge } from '#algorithms/surge/index.ts';
import { dayMs } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction, wholeCell } from '#platform/permit/permit.ts';
import type { SurgeReply } from '../contract.ts';
import { themeSeries, type ThemeSeries } from '../domain/theme-series.ts';
import type { TriageParts } from '../parts.ts';

const action = 'matters.see_area';
const weeksBefore = 12;
const falseShare = 0.05;
const shownMost = 12;

/**
 * Themes that suddenly grow in a place (E4), for whoever sees the whole of that area: the last
 * seven days against the twelve weeks before. Advice: it moves nothing.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function findThemeSurges(
  parts: Pick<TriageParts, 'db' | 'clock' | 'areaName'> & {
    readonly matters: Pick<TriageParts['matters'], 'countThemes'>;
  },
  actor: Actor,
  area: string | undefined,
): Promise<SurgeReply> {
  const { db, clock, matters, areaName } = parts;
  requireAuthority(actor, action, area === undefined ? {} : { areaCode: area });
  const now = clock.now();
  const asked = { type: 'appeal', now, weeks: weeksBefore + 1 };
  const counts = await db.read(wholeCell, (tx) => matters.countThemes(tx, asked));
  const areas = area === undefined ? scopeForAction(actor, action).areas : [area];
  const series = outermost(areas).flatMap((one) => themeSeries(counts, one, weeksBefore));
  const surges = withoutEchoes(findSurges(series, falseShare)).slice(0, shownMost);
  return {
    at: now.toISOString(),
    from: new Date(now.getTime() - 7 * dayMs).toISOString(),
    weeksBefore,
    items: surges.map(({ series: { category, areaCode, latest }, expected, chance }) => ({
      ...{ category, areaCode, areaName: areaName(areaCode), count: latest },
      expected: Math.round(expected * 10) / 10,
      chance,
    })),
  };
}

/** An office in the street and one in its community see the street. */
function outermost(areas: readonly string[]): string[] {
  return areas.filter((area) => !areas.some((other) => other !== area && area.startsWith(other)));
}

/** What rises in one community alone rises in the area as well: it is told where it is. */
function withoutEchoes(surges: readonly Surge<ThemeSeries>[]): Surge<ThemeSeries>[] {
  return surges.filter(
    ({ series, expected }) =>
      !surges.some(
        ({ series: other }) =>
          other.category === series.category &&
          other.areaCode !== series.areaCode &&
          other.areaCode.startsWith(series.areaCode) &&
          series.latest - other.latest <= expected,
      ),
  );
}
