import { sql, type Expression, type SqlBool } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { MatterClock } from '../domain/clock.ts';
import type { Json, Matter } from '../domain/matter.ts';
import { clockFromRow, matterFromRow, type ClockRow, type MatterRow } from './matter-row.ts';
import { categoryUnder } from './matter-conditions.ts';
import { matterQueries } from './matter-tables.ts';

/** Which matters anybody may be told of, and which of those are asked for. */
export interface PublicQuestion {
  readonly type: string;
  /** Asked by whoever reported it: they are spoken to, not spoken of. */
  readonly toReporter?: boolean;
  /** Not shown in these states, nor with these facts, unless they came by an open channel. */
  readonly hiddenStates: readonly string[];
  readonly hiddenFacts: { readonly [name: string]: Json };
  readonly openChannels: readonly string[];
  readonly states?: readonly string[];
  readonly numbers?: readonly string[];
  readonly id?: string;
  /** One of these. */
  readonly ids?: readonly string[];
  /** Null stands for no category. */
  readonly categories?: readonly (string | null)[];
  /** This category and all below it. */
  readonly categoryUnder?: string;
  /** Lying in one of these H3 cells. */
  readonly cells?: readonly string[];
  /** Lying in this community. */
  readonly communityCode?: string;
  readonly openedFrom?: Date;
  readonly openedTo?: Date;
  readonly open?: boolean;
  /** Followed by this person, whose own report it is not. */
  readonly followedBy?: string;
  /** Only those older than the one with this number: where the page before ended. */
  readonly before?: string;
  readonly limit: number;
  readonly offset: number;
}

export interface PublicRow {
  readonly matter: Matter;
  readonly clocks: readonly MatterClock[];
  readonly updatedAt: Date;
  /** By kind of deadline there ever was: whether one of them was missed. */
  readonly missed: Readonly<Record<string, boolean>>;
}

/** Ids carry the time they were made: an hour either way covers clocks that differ. */
const marginMs = 3_600_000;

/** Newest first. Never more than confidentiality 0, whatever the scope. */
export async function listPublic(tx: Tx, question: PublicQuestion): Promise<readonly PublicRow[]> {
  const { limit, offset } = question;
  const page = matterQueries
    .selectFrom('matters.matter')
    .select('id')
    .where((where) => where.and(conditions(question)))
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .compile();
  const rows = await tx.query<{
    matter: MatterRow;
    clocks: ClockRow[];
    updated_at: Date;
    missed: Record<string, boolean>;
  }>(
    `with page as (${page.sql})
     select to_jsonb(m) as matter,
       (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from matters.matter_clock c
        where c.matter_id = m.id and c.stopped_at is null) as clocks,
       (select e.at from matters.matter_event e
        where e.matter_id = m.id and e.seq = m.version) as updated_at,
       (select coalesce(jsonb_object_agg(k.kind, k.missed), '{}') from (
          select c.kind, bool_or(c.breached_at is not null) as missed
          from matters.matter_clock c where c.matter_id = m.id group by c.kind) k) as missed
     from page join matters.matter m using (id) order by m.id desc`,
    page.parameters,
  );
  return rows.map(({ matter, clocks, updated_at: updatedAt, missed }) => ({
    matter: matterFromRow(matter),
    clocks: clocks.map(clockFromRow),
    updatedAt,
    missed,
  }));
}

function conditions(question: PublicQuestion): Expression<SqlBool>[] {
  const { hiddenStates, hiddenFacts, openChannels, openedFrom, openedTo } = question;
  const { states, open, before, cells, communityCode } = question;
  // Every object holds the empty one: where no fact hides, the question must not be asked.
  const hiding = Object.keys(hiddenFacts).length === 0 ? null : JSON.stringify(hiddenFacts);
  const all: Expression<SqlBool>[] = [
    sql`type = ${question.type} and confidentiality = 0`,
    sql`(channel = any (${[...openChannels]}::text[])
      or not (state = any (${[...hiddenStates]}::text[])
        or coalesce(attributes @> ${hiding}::jsonb, false)))`,
  ];
  if (states) all.push(sql`state = any (${[...states]}::text[])`);
  if (before !== undefined) {
    all.push(sql`id < (select b.id from matters.matter b where b.number = ${before})`);
  }
  if (question.numbers) all.push(sql`number = any (${[...question.numbers]}::text[])`);
  if (question.id !== undefined) all.push(sql`id = ${question.id}::uuid`);
  if (question.ids) all.push(sql`id = any (${[...question.ids]}::uuid[])`);
  if (question.categoryUnder !== undefined) all.push(categoryUnder(question.categoryUnder));
  if (cells) all.push(sql`cell = any (${[...cells]}::text[])`);
  if (communityCode !== undefined) all.push(sql`community_code = ${communityCode}`);
  if (question.categories) {
    const named = question.categories.filter((category) => category !== null);
    const orNone = question.categories.includes(null);
    all.push(sql`(category = any (${named}::text[]) or (${orNone} and category is null))`);
  }
  if (openedFrom) {
    const least = leastIdAt(openedFrom);
    all.push(sql`opened_at >= ${openedFrom} and id >= ${least}::uuid`);
  }
  if (openedTo) {
    const most = idAt(openedTo.getTime() + marginMs);
    all.push(sql`opened_at <= ${openedTo} and id <= ${most}::uuid`);
  }
  if (question.followedBy !== undefined) {
    all.push(sql`id in (
      select matter_id from matters.subscription where person_id = ${question.followedBy})`);
    all.push(sql`reporter_id is distinct from ${question.followedBy}::uuid`);
  }
  if (open !== undefined) all.push(open ? sql`closed_at is null` : sql`closed_at is not null`);
  return all;
}

/** Below the id of whatever was opened at this moment or later. */
export function leastIdAt(moment: Date): string {
  return idAt(moment.getTime() - marginMs);
}

/** The least UUIDv7 of a moment. */
function idAt(ms: number): string {
  const hex = Math.min(Math.max(0, ms), 2 ** 48 - 1).toString(16);
  const time = hex.padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
