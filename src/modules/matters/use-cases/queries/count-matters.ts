import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { searchQuery } from '#algorithms/bigram/index.ts';
import { ClockColour, stages } from '../../contract.ts';
import type { ClockCounts, MatterCounts, MatterFilter } from '../../contract.ts';
import { countEach } from '../../data/count-each.ts';
import { searchMatters } from '../../data/search-matters.ts';
import { askedOfList } from './asked-of-list.ts';
import type { Listing } from './list-matters.ts';

/** Counting stops here, so that a wide filter over millions stays quick; pages show "1000+". */
export const countedMost = 1000;

/** How many matters a filter finds, by stage; no figure goes beyond `countedMost`. */
export async function countByStage(
  db: Database,
  listing: Listing,
  actor: Actor,
  filter: MatterFilter,
): Promise<z.infer<typeof MatterCounts>> {
  const none = Object.fromEntries(stages.map((stage) => [stage, 0]));
  const wanted = stages.filter((stage) => filter.stage?.includes(stage) ?? true);
  const narrowed = new Map(wanted.map((stage) => [stage, { stage: [stage] }]));
  const byStage = { ...none, ...(await countNarrowed(db, listing, actor, filter, narrowed)) };
  const total = Object.values(byStage).reduce((sum, n) => sum + n, 0);
  return { total, byStage };
}

/** How many open matters a filter finds by the colour of their clock, counted as far. */
export function countByClock(
  db: Database,
  listing: Listing,
  actor: Actor,
  filter: MatterFilter,
): Promise<z.infer<typeof ClockCounts>> {
  const colours = ClockColour.options;
  const narrowed = new Map(colours.map((clock) => [clock, { clock, open: true }]));
  return countNarrowed(db, listing, actor, filter, narrowed);
}

function countNarrowed<Name extends string>(
  db: Database,
  listing: Listing,
  actor: Actor,
  filter: MatterFilter,
  narrowed: ReadonlyMap<Name, Partial<MatterFilter>>,
): Promise<Record<Name, number>> {
  return db.read(scopeOf(actor), async (tx) => {
    const query = filter.q === undefined ? null : searchQuery(filter.q);
    const ids = query === null ? undefined : await searchMatters(tx, query, null, countedMost);
    const request = { ...askedOfList(listing, actor, filter), ...(ids && { ids }) };
    return countEach(tx, request, narrowed, countedMost);
  });
}
