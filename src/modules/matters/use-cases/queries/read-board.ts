import type { z } from 'zod';
import type { Database, Tx } from '#platform/db/database.ts';
import { localDay } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { Board, BoardQuery } from '../../contract.ts';
import { readDays, readTally, readUnswept, type TallyRow } from '../../data/read-tally.ts';
import { boardFigures } from '../../domain/board.ts';
import { dailyMeasures, nobody } from '../../domain/measures.ts';
import { daysBefore, daysOf, trendOf, type Days } from '../../domain/period.ts';
import type { Listing } from './list-matters.ts';
import { flowOf } from './read-flow.ts';

/** A trend of fewer days would show nothing. */
const trendDaysMin = 7;

/** The vital signs of an area; without one, of the widest area the actor sees. */
export async function readBoard(
  db: Database,
  listing: Listing,
  actor: Actor,
  { area, period }: z.infer<typeof BoardQuery>,
): Promise<z.infer<typeof Board>> {
  const { now } = listing;
  const areaCode = areaFor(actor, area);
  const days = period === undefined ? null : daysOf(period, now);
  const shown = trendDays(days, now);
  const { counts, byDay, flow } = await db.read(scopeOf(actor), (tx) =>
    readCounts(tx, listing, areaCode, shown),
  );
  const rows = days === null ? counts : withinDays(counts, byDay, days);
  const figures = boardFigures(rows.map(toCounter), nobody);
  return {
    ...figures,
    at: now.toISOString(),
    areaCode,
    days,
    ...flow,
    byArea: [...figures.byArea],
    trend: trendOf(shown, byDay),
    byBody: figures.byBody.map((body) => ({
      ...body,
      bodyName: listing.bodyName(body.bodyId) ?? '',
    })),
  };
}

async function readCounts(tx: Tx, listing: Listing, areaCode: string, { from, to }: Days) {
  const { types, now } = listing;
  const tally = await readTally(tx, areaCode);
  const unswept = await readUnswept(tx, areaCode, now, {
    allowances: types.allowances(),
    areaDuties: types.areaDuties(),
  });
  return {
    counts: [...tally, ...unswept],
    byDay: await readDays(tx, areaCode, from, to),
    flow: await flowOf(tx, listing, areaCode),
  };
}

const daily: ReadonlySet<string> = new Set(dailyMeasures);

/** Where matters stand now, and of what is counted by day only what lies within. */
function withinDays<Row extends TallyRow & { readonly day: string }>(
  counts: readonly TallyRow[],
  byDay: readonly Row[],
  { from, to }: Days,
): TallyRow[] {
  return [
    ...counts.filter(({ measure }) => !daily.has(measure)),
    ...byDay.filter(({ day }) => day >= from && day <= to),
  ];
}

function trendDays(days: Days | null, now: Date): Days {
  const to = localDay(now);
  const least = daysBefore(to, trendDaysMin - 1);
  const from = days === null ? daysOf('month', now).from : days.from;
  return { from: from < least ? from : least, to };
}

function toCounter({ area_code: areaCode, body_id: bodyId, measure, n }: TallyRow) {
  return { areaCode, bodyId, measure, n };
}

/** The area asked for, if the actor sees it; else the widest that they see. */
export function areaFor(actor: Actor, area: string | undefined): string {
  const authority = requireAuthority(actor, 'matters.see_area', area ? { areaCode: area } : {});
  if (area !== undefined) return area;
  const widest = scopeOf(actor).areas.toSorted((one, other) => one.length - other.length)[0];
  return widest ?? authority.areaCode;
}
