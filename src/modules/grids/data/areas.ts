import type { Tx } from '#platform/db/database.ts';
import type { Area } from '../domain/area.ts';

/** Moves with every change of the areas. */
export async function readRevision(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ number: string }>('select number from grids.revision');
  return row?.number ?? '';
}

export async function readAreas(tx: Tx): Promise<Area[]> {
  return tx.query<Area>(
    `select code, name, short_name as "shortName", level, parent_code as "parentCode", polygon,
       valid_from::text as "validFrom", valid_to::text as "validTo"
     from grids.area`,
  );
}

/** Writes these areas and closes, on the given day, those that are not among them. */
export async function writeAreas(tx: Tx, areas: readonly Area[], day: string): Promise<void> {
  await tx.query('update grids.revision set number = number + 1');
  await putAreas(tx, areas);
  await tx.query(
    `update grids.area set valid_to = greatest(valid_from, $2::date)
     where code <> all ($1::text[]) and (valid_to is null or valid_to > $2::date)`,
    [areas.map((area) => area.code), day],
  );
}

async function putAreas(tx: Tx, areas: readonly Area[]): Promise<void> {
  await tx.query(
    `insert into grids.area
       (code, name, short_name, level, parent_code, polygon, valid_from, valid_to)
     select code, name, short_name, level, parent_code, polygon, valid_from, valid_to
     from jsonb_to_recordset($1::jsonb) as given(code text, name text, short_name text,
       level text, parent_code text, polygon jsonb, valid_from date, valid_to date)
     on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
       level = excluded.level, parent_code = excluded.parent_code, polygon = excluded.polygon,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [JSON.stringify(areas.map(row))],
  );
}

/** The codes of all grids that a community has ever had. */
export async function readCodesUnder(tx: Tx, communityCode: string): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    "select code from grids.area where parent_code = $1 and level = 'grid'",
    [communityCode],
  );
  return rows.map(({ code }) => code);
}

/** Adds grids and ends others, from one day on. */
export async function replaceGrids(
  tx: Tx,
  begun: readonly Area[],
  ended: readonly string[],
  day: string,
): Promise<void> {
  await tx.query('update grids.revision set number = number + 1');
  await putAreas(tx, begun);
  await tx.query('update grids.area set valid_to = $2::date where code = any ($1::text[])', [
    ended,
    day,
  ]);
}

function row(area: Area): Record<string, unknown> {
  return {
    code: area.code,
    name: area.name,
    short_name: area.shortName,
    level: area.level,
    parent_code: area.parentCode,
    // A JSON null would be stored as the value null; SQL NULL is what "not drawn" means.
    ...(area.polygon && { polygon: area.polygon }),
    valid_from: area.validFrom,
    valid_to: area.validTo,
  };
}
