import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import { wholeNumbers } from '#algorithms/bigram/index.ts';
import type { MatterFilter } from '../contract.ts';
import { communityDigits, streetDigits } from '../domain/area-code.ts';
import { nobody } from '../domain/measures.ts';
import { assistStands } from './assist-conditions.ts';
import type { ListRequest } from './list-request.ts';
import type { MatterTables } from './matter-tables.ts';
import { waitingIn } from './waiting-conditions.ts';

type Builder = ExpressionBuilder<MatterTables, 'matters.matter'>;

/** What a request asks of a row. */
export function conditions(where: Builder, request: ListRequest): Expression<SqlBool>[] {
  const { filter } = request;
  const all: Expression<SqlBool>[] = [];
  const equal = (column: 'type' | 'urgency' | 'channel', value: string | undefined) => {
    if (value !== undefined) all.push(where(column, '=', value));
  };
  equal('type', filter.type);
  if (filter.ids !== undefined) {
    all.push(sql<SqlBool>`id = any (${[...filter.ids]}::uuid[])`);
  }
  if (filter.category !== undefined) all.push(categoryUnder(filter.category));
  equal('urgency', filter.urgency);
  equal('channel', filter.channel);
  if (filter.stage) all.push(where('stage', 'in', filter.stage));
  if (filter.state) all.push(where('state', 'in', filter.state));
  if (filter.area !== undefined) all.push(inArea(where, filter.area));
  if (filter.body !== undefined) all.push(where('owner_body_id', '=', filter.body));
  if (filter.open !== undefined) all.push(where('closed_at', filter.open ? 'is' : 'is not', null));
  if (filter.openedFrom) all.push(where('opened_at', '>=', new Date(filter.openedFrom)));
  if (filter.openedTo) all.push(where('opened_at', '<', new Date(filter.openedTo)));
  if (filter.closedFrom) all.push(where('closed_at', '>=', new Date(filter.closedFrom)));
  if (filter.closedTo) all.push(where('closed_at', '<', new Date(filter.closedTo)));
  if (filter.outcome) all.push(endedAs(filter.outcome));
  if (filter.returned !== undefined) {
    const returned = sql<SqlBool>`coalesce(attributes -> 'returnedBy', '[]') <> '[]'`;
    all.push(filter.returned ? returned : where.not(returned));
  }
  if (filter.returnedBy) {
    all.push(sql<SqlBool>`attributes -> 'returnedBy' ? ${filter.returnedBy}`);
  }
  if (filter.returnedFrom ?? filter.returnedTo) all.push(returnedWithin(request));
  if (filter.passed) all.push(movedOver(request, 'on'));
  if (filter.wentBack) all.push(movedOver(request, 'back'));
  if (filter.lateBody !== undefined) all.push(lateBy(filter.lateBody, request));
  for (const number of wholeNumbers(filter.q ?? '')) all.push(hasNumber(number));
  if (filter.clock) all.push(byClock(where, filter.clock, request));
  if (filter.reporterOf !== undefined) {
    all.push(sql`id <> ${filter.reporterOf}::uuid and reporter_id = (
      select m.reporter_id from matters.matter m where m.id = ${filter.reporterOf}::uuid)`);
  }
  if (filter.assisted !== undefined) {
    all.push(where('assisting_body_ids', filter.assisted ? '<>' : '=', sql<string[]>`'{}'`));
  }
  if (filter.assists) all.push(assistStands(request, filter.assists, missedDuty(request)));
  if (filter.step) all.push(waitingIn(request.steps, filter.stage));
  if (filter.mine) all.push(mine(where, filter.mine, request));
  if (request.ids) all.push(sql<SqlBool>`id = any (${[...request.ids]}::uuid[])`);
  if (request.after) all.push(beyond(where, request));
  return all;
}

/** Whole streets and communities have a column of their own, so that an index serves. */
function inArea(where: Builder, area: string): Expression<SqlBool> {
  if (area.length === streetDigits) return where('street_code', '=', area);
  if (area.length === communityDigits) return where('community_code', '=', area);
  return sql<SqlBool>`area_code ^@ ${area}`;
}

/** As domain/measures.ts counts ends: what the board counts, a list finds. */
function endedAs(outcome: NonNullable<MatterFilter['outcome']>): Expression<SqlBool> {
  const has = (end: string) =>
    sql<SqlBool>`closed_at is not null and attributes -> 'outcome' ? ${end}`;
  if (outcome !== 'closed_on_time' && outcome !== 'closed_late') return has(outcome);
  const late = sql`(select c.breached_at is not null from matters.matter_clock c
    where c.matter_id = matters.matter.id and c.kind = 'handle' order by c.id desc limit 1)`;
  return sql<SqlBool>`${has('closed')} and ${late} = ${outcome === 'closed_late'}`;
}

/** Steps are looked through in the order of time: the index of those that led anywhere serves. */
function movedOver(
  { filter, border: { before, after } }: ListRequest,
  way: 'on' | 'back',
): Expression<SqlBool> {
  const [from, to] = way === 'on' ? [before, after] : [after, before];
  const isNew = sql<SqlBool>`${way === 'on'}::boolean and moved.from_state is null`;
  return sql<SqlBool>`id in (
    select moved.matter_id from matters.matter_event moved
    join matters.matter m on m.id = moved.matter_id
    where moved.at >= ${filter.movedFrom ?? '-infinity'}::timestamptz
      and moved.from_state is distinct from moved.to_state
      and (${isNew} or m.type || ':' || moved.from_state = any (${[...from]}::text[]))
      and m.type || ':' || moved.to_state = any (${[...to]}::text[]))`;
}

function returnedWithin({ filter, returns }: ListRequest): Expression<SqlBool> {
  const { returnedFrom: from = null, returnedTo: to = null, returnedBy: body = null } = filter;
  return sql<SqlBool>`exists (select from matters.matter_event e
    where e.matter_id = matters.matter.id
      and matters.matter.type || ':' || e.action = any (${[...returns]}::text[])
      and (${from}::timestamptz is null or e.at >= ${from}::timestamptz)
      and (${to}::timestamptz is null or e.at < ${to}::timestamptz)
      and (${body}::uuid is null or e.body_id = ${body}::uuid))
    and coalesce(attributes -> 'returnedBy', '[]') <> '[]'`;
}

/** The number by itself, in digits of either width. */
function hasNumber(number: string): Expression<SqlBool> {
  const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  const digits = [...number].map((digit) => `[${digit}${wide(digit)}]`).join('');
  const alone = `(^|[^0-9０-９])${digits}([^0-9０-９]|$)`;
  return sql<SqlBool>`concat_ws(' ', title, detail, address, number) ~ ${alone}`;
}

function runningDuty(allowances: readonly string[]) {
  return sql`select from matters.matter_clock c
    where c.matter_id = matters.matter.id and c.stopped_at is null
      and not (matters.matter.type || ':' || c.kind = any (${[...allowances]}::text[]))`;
}

/** Noted as missed, or past its time and not noted yet. */
function missedDuty({ now, allowances }: ListRequest) {
  return sql`${runningDuty(allowances)} and (c.breached_at is not null or c.due_at < ${now})`;
}

function lateBy(bodyId: string, request: ListRequest): Expression<SqlBool> {
  return sql<SqlBool>`(owner_body_id = ${bodyId} or assisting_body_ids && array[${bodyId}]::uuid[])
    and exists (${missedDuty(request)}
      and coalesce(c.subject_body_id, matters.matter.owner_body_id) = ${bodyId}
      and (c.subject_body_id is not null or not ${isAreaDuty(request.areaDuties)}))`;
}

function isAreaDuty(areaDuties: readonly string[]) {
  return sql`matters.matter.type || ':' || c.kind = any (${[...areaDuties]}::text[])`;
}

/** The same colour as the card shows: of the running duty that is worst off. */
function byClock(
  where: Builder,
  colour: string,
  { now, allowances }: ListRequest,
): Expression<SqlBool> {
  const running = runningDuty(allowances);
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
  const person = request.personId ?? nobody;
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
    case 'assisting':
      return sql<SqlBool>`assisting_body_ids && ${[...request.bodyIds]}::uuid[]`;
    case 'waiting':
      return waitingIn(request.waiting, request.filter.stage);
  }
}

function beyond(where: Builder, { after, order }: ListRequest): Expression<SqlBool> {
  const id = after?.id ?? '';
  if (order === 'newest') return where('id', '<', id);
  return sql<SqlBool>`(due_at, id) > (${after?.dueAt ?? null}::timestamptz, ${id}::uuid)`;
}

/** This category and all below it. */
export function categoryUnder(path: string): Expression<SqlBool> {
  return sql<SqlBool>`(category = ${path} or category ^@ ${`${path}/`})`;
}
