import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { MatterFilter } from '../contract.ts';
import type { MatterClock } from '../domain/clock.ts';
import type { Matter } from '../domain/matter.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';
import { matterQueries, type MatterTables } from './matter-tables.ts';

export interface ListRequest {
  readonly filter: MatterFilter;
  /** Whose "mine" it is. */
  readonly personId: string | null;
  readonly bodyIds: readonly string[];
  readonly now: Date;
  /** Clocks that are times somebody may use, as `type:kind`: they give a matter no colour. */
  readonly allowances: readonly string[];
  readonly order: 'newest' | 'due';
  /** Where the page before ended. */
  readonly after: { readonly id: string; readonly dueAt: string | null } | null;
  readonly limit: number;
  /** Only these, found by a search. */
  readonly ids?: readonly string[];
}

/** A matter with the clocks that run. */
export interface ListedMatter {
  readonly matter: Matter;
  readonly clocks: readonly MatterClock[];
}

type Builder = ExpressionBuilder<MatterTables, 'matters.matter'>;

const columns = `to_jsonb(matter) as matter,
  (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
   where c.matter_id = matter.id and c.stopped_at is null) as clocks`;

/** One page of the matters that the transaction's scope shows. */
export async function listMatters(tx: Tx, request: ListRequest): Promise<readonly ListedMatter[]> {
  let query = matterQueries
    .selectFrom('matters.matter')
    .select('id')
    .where((where) => where.and(conditions(where, request)))
    .limit(request.limit);
  query =
    request.order === 'newest'
      ? query.orderBy('id', 'desc')
      : query.orderBy('due_at', 'asc').orderBy('id', 'asc');
  const page = query.compile();
  const order = request.order === 'newest' ? 'matter.id desc' : 'matter.due_at, matter.id';
  const rows = await tx.query<{ matter: MatterRow; clocks: ClockRow[] }>(
    `with page as (${page.sql})
     select ${columns} from page join matters.matter matter using (id) order by ${order}`,
    page.parameters,
  );
  return rows.map(({ matter, clocks }) => ({
    matter: matterFromRow(matter),
    clocks: clocks.map(clockFromRow),
  }));
}

/** What a request asks of a row. */
export function conditions(where: Builder, request: ListRequest): Expression<SqlBool>[] {
  const { filter } = request;
  const all: Expression<SqlBool>[] = [];
  const equal = (
    column: 'type' | 'category' | 'urgency' | 'channel',
    value: string | undefined,
  ) => {
    if (value !== undefined) all.push(where(column, '=', value));
  };
  equal('type', filter.type);
  equal('category', filter.category);
  equal('urgency', filter.urgency);
  equal('channel', filter.channel);
  if (filter.stage) all.push(where('stage', 'in', filter.stage));
  if (filter.state) all.push(where('state', 'in', filter.state));
  if (filter.area !== undefined) all.push(inArea(where, filter.area));
  if (filter.body !== undefined) all.push(where('owner_body_id', '=', filter.body));
  if (filter.open !== undefined) all.push(where('closed_at', filter.open ? 'is' : 'is not', null));
  if (filter.openedFrom) all.push(where('opened_at', '>=', new Date(filter.openedFrom)));
  if (filter.openedTo) all.push(where('opened_at', '<', new Date(filter.openedTo)));
  if (filter.clock) all.push(byClock(where, filter.clock, request));
  if (filter.mine) all.push(mine(where, filter.mine, request));
  if (request.ids) all.push(sql<SqlBool>`id = any (${[...request.ids]}::uuid[])`);
  if (request.order === 'due') all.push(where('due_at', 'is not', null));
  if (request.after) all.push(beyond(where, request));
  return all;
}

/** Whole streets and communities have a column of their own, so that an index serves. */
function inArea(where: Builder, area: string): Expression<SqlBool> {
  if (area.length === 9) return where('street_code', '=', area);
  if (area.length === 12) return where('community_code', '=', area);
  return sql<SqlBool>`area_code ^@ ${area}`;
}

/** The same colour as the card shows: of the running duty that is worst off. */
function byClock(
  where: Builder,
  colour: string,
  { now, allowances }: ListRequest,
): Expression<SqlBool> {
  const running = sql`select from matters.matter_clock c
    where c.matter_id = matters.matter.id and c.stopped_at is null
      and not (matters.matter.type || ':' || c.kind = any (${[...allowances]}::text[]))`;
  const missed = sql<SqlBool>`exists (${running} and c.breached_at is not null)`;
  if (colour === 'red') return where.or([where('due_at', '<', now), missed]);
  if (colour === 'none') return where.and([where('due_at', 'is', null), where.not(missed)]);
  const inTime = where('due_at', '>=', now);
  // Three quarters used: noted on the clock, or due to be noted by the next sweep.
  const amber = sql<SqlBool>`exists (${running} and c.due_at is not null
    and (c.alerted >= 75 or c.alerted = 50 and c.next_alert_at <= ${now}))`;
  return colour === 'amber'
    ? where.and([inTime, where.not(missed), amber])
    : where.and([inTime, where.not(missed), where.not(amber)]);
}

function mine(
  where: Builder,
  kind: NonNullable<MatterFilter['mine']>,
  request: ListRequest,
): Expression<SqlBool> {
  const person = request.personId ?? '00000000-0000-0000-0000-000000000000';
  switch (kind) {
    case 'reported':
      return where('reporter_id', '=', person);
    case 'assigned':
      return where('owner_person_id', '=', person);
    case 'subscribed':
      return sql<SqlBool>`id in (
        select matter_id from matters.subscription where person_id = ${person})`;
    case 'body':
      return sql<SqlBool>`(owner_body_id = any (${[...request.bodyIds]}::uuid[])
        or assisting_body_ids && ${[...request.bodyIds]}::uuid[])`;
  }
}

function beyond(where: Builder, { after, order }: ListRequest): Expression<SqlBool> {
  const id = after?.id ?? '';
  if (order === 'newest') return where('id', '<', id);
  return sql<SqlBool>`(due_at, id) > (${after?.dueAt ?? null}::timestamptz, ${id}::uuid)`;
}
