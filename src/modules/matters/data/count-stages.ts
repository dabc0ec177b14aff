import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Stage } from '../contract.ts';
import type { ListRequest } from './list-request.ts';
import { conditions } from './matter-conditions.ts';
import { matterQueries } from './matter-tables.ts';

/**
 * How many matters match in each of these stages, each counted no further than `most`. One question
 * with a part for each stage, so that an index serves each and none counts beyond its limit.
 */
export async function countStages(
  tx: Tx,
  request: Omit<ListRequest, 'order' | 'after' | 'limit'>,
  stages: readonly Stage[],
  most: number,
): Promise<{ stage: Stage; n: number }[]> {
  const [first, ...others] = stages.map((stage) => countOf(request, stage, most));
  if (!first) return [];
  const query = others.reduce((all, other) => all.unionAll(other), first).compile();
  return tx.query(query.sql, query.parameters);
}

function countOf(
  request: Omit<ListRequest, 'order' | 'after' | 'limit'>,
  stage: Stage,
  most: number,
) {
  const filter = { ...request.filter, stage: [stage] };
  const asked: ListRequest = { ...request, filter, order: 'newest', after: null, limit: most };
  const found = matterQueries
    .selectFrom('matters.matter')
    .select('id')
    .where((where) => where.and(conditions(where, asked)))
    .limit(most);
  return matterQueries
    .selectFrom(found.as('found'))
    .select([sql<Stage>`${stage}::text`.as('stage'), sql<number>`count(*)::int`.as('n')]);
}
