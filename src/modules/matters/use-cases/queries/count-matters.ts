import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { searchQuery } from '#algorithms/bigram/index.ts';
import { stages, type MatterCounts, type MatterFilter, type Stage } from '../../contract.ts';
import { countStages } from '../../data/count-stages.ts';
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
  const scope = scopeOf(actor);
  return db.read(scope, async (tx) => {
    const query = filter.q === undefined ? null : searchQuery(filter.q);
    const ids = query === null ? undefined : await searchMatters(tx, query, null, countedMost);
    const byStage = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
    const request = { ...askedOfList(listing, actor, filter), ...(ids && { ids }) };
    const wanted = stages.filter((stage) => filter.stage?.includes(stage) ?? true);
    for (const { stage, n } of await countStages(tx, request, wanted, countedMost)) {
      byStage[stage] = n;
    }
    const total = Object.values(byStage).reduce((sum, n) => sum + n, 0);
    return { total, byStage };
  });
}
