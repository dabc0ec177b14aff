import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { MatterFilter } from '../contract.ts';
import type { ListRequest } from './list-request.ts';
import { conditions } from './matter-conditions.ts';
import { matterQueries } from './matter-tables.ts';

type Asked = Omit<ListRequest, 'order' | 'after' | 'limit'>;

/**
 * How many matters match when the request is narrowed by each of these, each counted no further
 * than `most`. One question with a part for each, so that an index serves each and none counts
 * beyond its limit.
 */
export async function countEach<Name extends string>(
  tx: Tx,
  request: Asked,
  narrowed: ReadonlyMap<Name, Partial<MatterFilter>>,
  most: number,
): Promise<Record<Name, number>> {
  const parts = [...narrowed].map(([name, filter]) => countOf(request, name, filter, most));
  const [first, ...others] = parts;
  const counts = Object.fromEntries([...narrowed.keys()].map((name) => [name, 0]));
  if (first !== undefined) {
    const query = others.reduce((all, other) => all.unionAll(other), first).compile();
    const rows = await tx.query<{ name: Name; n: number }>(query.sql, query.parameters);
    for (const { name, n } of rows) counts[name] = n;
  }
  return counts as Record<Name, number>;
}

function countOf(request: Asked, name: string, narrowed: Partial<MatterFilter>, most: number) {
  const filter = { ...request.filter, ...narrowed };
  const asked: ListRequest = { ...request, filter, order: 'newest', after: null, limit: most };
  const found = matterQueries
    .selectFrom('matters.matter')
    .select('id')
    .where((where) => where.and(conditions(where, asked)))
    .limit(most);
  return matterQueries
    .selectFrom(found.as('found'))
    .select([sql<string>`${name}::text`.as('name'), sql<number>`count(*)::int`.as('n')]);
}
