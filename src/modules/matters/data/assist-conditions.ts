import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { MatterFilter } from '../contract.ts';
import type { ListRequest } from './list-request.ts';

type AssistFilter = NonNullable<MatterFilter['assists']>;

const standing: Readonly<Record<Exclude<AssistFilter, 'late'>, RawBuilder<SqlBool>>> = {
  called: sql`a ->> 'finishedAt' is null and a ->> 'reportedInAt' is null`,
  reported_in: sql`a ->> 'finishedAt' is null and a ->> 'reportedInAt' is not null`,
  finished: sql`a ->> 'finishedAt' is not null`,
};

/**
 * One of the bodies that were called stands so; where one asks for one's own, one's own body does.
 * Late is who missed its own time: that the lead is late says nothing of those who help.
 *
 * @param missedDuty the running duties of the matter that were missed, as clocks `c`
 */
export function assistStands(
  { filter, bodyIds }: ListRequest,
  wanted: AssistFilter,
  missedDuty: RawBuilder<unknown>,
): Expression<SqlBool> {
  const late = sql<SqlBool>`exists (${missedDuty}
    and c.subject_body_id = (a ->> 'bodyId')::uuid)`;
  const stands = wanted === 'late' ? late : standing[wanted];
  const own =
    filter.mine === 'assisting'
      ? sql<SqlBool>`(a ->> 'bodyId')::uuid = any (${[...bodyIds]}::uuid[])`
      : sql<SqlBool>`true`;
  return sql<SqlBool>`exists (
    select from jsonb_array_elements(coalesce(attributes -> 'assists', '[]')) a
    where ${stands} and ${own})`;
}
