import type { Tx } from '#platform/db/database.ts';
import type { MatterClock } from '../domain/clock.ts';
import type { Matter } from '../domain/matter.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';
import type { ListRequest } from './list-request.ts';
import { conditions } from './matter-conditions.ts';
import { matterQueries } from './matter-tables.ts';

/** A matter with the clocks that run. */
export interface ListedMatter {
  readonly matter: Matter;
  readonly clocks: readonly MatterClock[];
}

const columns = `to_jsonb(matter) as matter,
  (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
   where c.matter_id = matter.id and c.stopped_at is null) as clocks`;

/** One page of the matters that the transaction's scope shows. */
export async function listMatters(tx: Tx, request: ListRequest): Promise<readonly ListedMatter[]> {
  const page = (request.order === 'newest' ? newest(request) : soonestDue(request)).compile();
  const rows = await tx.query<{ matter: MatterRow; clocks: ClockRow[] }>(
    `with page as (${page.sql})
     select ${columns} from page join matters.matter matter using (id)
     order by ${orders[request.order]}`,
    page.parameters,
  );
  return rows.map(({ matter, clocks }) => ({
    matter: matterFromRow(matter),
    clocks: clocks.map(clockFromRow),
  }));
}

const orders = {
  newest: 'matter.id desc',
  due: `matter.due_at nulls last,
    (case when matter.due_at is null then matter.id end) desc, matter.id`,
};

function newest(request: ListRequest) {
  return matching(request).orderBy('id', 'desc').limit(request.limit);
}

/**
 * First those with a deadline, the earliest first; then those without, the newest first. Two parts,
 * so that an index serves each, and the second is looked at only where the first leaves room.
 */
function soonestDue(request: ListRequest) {
  const { after, limit } = request;
  const within = (part: ListRequest) => matching(part).limit(limit);
  const undated = (last: ListRequest['after']) =>
    within({ ...request, order: 'newest', after: last })
      .where('due_at', 'is', null)
      .orderBy('id', 'desc');
  if (after?.dueAt === null) return undated(after);
  const dated = within(request)
    .where('due_at', 'is not', null)
    .orderBy('due_at', 'asc')
    .orderBy('id', 'asc');
  const both = matterQueries.selectFrom(dated.as('dated')).select('id');
  const rest = matterQueries.selectFrom(undated(null).as('undated')).select('id');
  return matterQueries.selectFrom(both.unionAll(rest).as('found')).select('id').limit(limit);
}

function matching(request: ListRequest) {
  return matterQueries
    .selectFrom('matters.matter')
    .select('id')
    .where((where) => where.and(conditions(where, request)));
}
