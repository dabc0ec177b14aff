import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { communityDigits, streetDigits } from '../domain/area-code.ts';
import type { Call } from '../domain/calls.ts';
import type { Reach, Waiting } from '../domain/waiting.ts';

/**
 * The matters that wait for somebody. Each reach is a question of its own, so that an index serves
 * each: by state and street, or by body. Row-level security holds within them as everywhere.
 *
 * @param stages when only these are asked for, calls in other stages are not looked at.
 */
export function waitingIn(
  waiting: readonly Waiting[],
  stages: readonly string[] | undefined,
): Expression<SqlBool> {
  const parts = waiting.flatMap(({ reach, calls }) => {
    const asked = calls.filter(({ stage }) => stages?.includes(stage) ?? true);
    const running = asked.filter(({ clock }) => clock !== undefined);
    const others = asked.filter(({ clock }) => clock === undefined);
    return [
      ...(running.length > 0 ? [calledByClock(reach, running)] : []),
      ...(others.length > 0 ? [calledOtherwise(reach, others)] : []),
    ];
  });
  if (parts.length === 0) return sql<SqlBool>`false`;
  return sql<SqlBool>`id in (${sql.join(parts, sql` union all `)})`;
}

/** A matter in which a duty runs has a deadline: that is what its index holds. */
function calledByClock(reach: Reach, calls: readonly Call[]): RawBuilder<unknown> {
  const keys = calls.map(({ type, state, clock }) => `${type}:${state}:${clock ?? ''}`);
  return sql`select w.id from matters.matter w
    where ${reached(reach)} and w.due_at is not null and w.state = any (${statesOf(calls)})
      and exists (select from matters.matter_clock c
        where c.matter_id = w.id and c.stopped_at is null and c.due_at is not null
          and w.type || ':' || w.state || ':' || c.kind = any (${keys}::text[])
          and ${keptBy(reach)})`;
}

/** By a fact of the matter, or by the state that it is in. */
function calledOtherwise(reach: Reach, calls: readonly Call[]): RawBuilder<unknown> {
  const any = calls.map(({ type, state, fact }) => {
    const there = sql`w.type = ${type} and w.state = ${state}`;
    return fact === undefined ? there : sql`${there} and w.attributes ->> ${fact} is not null`;
  });
  return sql`select w.id from matters.matter w
    where ${reached(reach)} and w.closed_at is null and w.state = any (${statesOf(calls)})
      and (${sql.join(any, sql` or `)})`;
}

function statesOf(calls: readonly Call[]): RawBuilder<unknown> {
  return sql`${[...new Set(calls.map(({ state }) => state))]}::text[]`;
}

/** What a body has to do waits for whoever took it there, once somebody has: see `waitingFor`. */
function reached({ how, of, person }: Reach): RawBuilder<unknown> {
  switch (how) {
    case 'area':
      return sql`(${sql.join(of.map(withinArea), sql` or `)})`;
    case 'owner-body':
      return sql`w.owner_body_id = any (${of}::uuid[])
        and (w.owner_person_id is null or w.owner_person_id = ${person}::uuid)`;
    case 'assisting-body':
      return sql`w.assisting_body_ids <> '{}' and w.assisting_body_ids && ${of}::uuid[]`;
    case 'reporter':
      return sql`w.reporter_id = any (${of}::uuid[])`;
  }
}

/** Whole streets and communities have a column of their own, so that an index serves. */
function withinArea(code: string): RawBuilder<unknown> {
  if (code.length === streetDigits) return sql`w.street_code = ${code}`;
  if (code.length === communityDigits) return sql`w.community_code = ${code}`;
  return sql`w.area_code ^@ ${code}`;
}

/** A clock that one body must keep calls for no other. */
function keptBy({ how, of }: Reach): RawBuilder<unknown> {
  if (how !== 'owner-body' && how !== 'assisting-body') return sql`true`;
  return sql`(c.subject_body_id is null or c.subject_body_id = any (${of}::uuid[]))`;
}
