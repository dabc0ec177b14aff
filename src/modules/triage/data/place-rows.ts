import type { Tx } from '#platform/db/database.ts';
import type { PlaceCount } from '../domain/locate.ts';

export interface SeenPlace {
  readonly name: string;
  readonly areaCode: string;
  readonly point: { readonly lon: number; readonly lat: number } | null;
}

const learnSql = `
  insert into triage.place (name, area_code, times, pointed, lon_sum, lat_sum)
  select name, area_code, count(*), count(lon), coalesce(sum(lon), 0), coalesce(sum(lat), 0)
  from unnest($1::text[], $2::text[], $3::float8[], $4::float8[])
    as seen (name, area_code, lon, lat)
  group by name, area_code order by name, area_code
  on conflict (name, area_code) do update set
    times = place.times + excluded.times, pointed = place.pointed + excluded.pointed,
    lon_sum = place.lon_sum + excluded.lon_sum, lat_sum = place.lat_sum + excluded.lat_sum`;

/** One more matter that names these places lay there. */
export async function learnPlaces(tx: Tx, seen: readonly SeenPlace[]): Promise<void> {
  if (seen.length === 0) return;
  await tx.query(learnSql, [
    seen.map(({ name }) => name),
    seen.map(({ areaCode }) => areaCode),
    seen.map(({ point }) => point?.lon ?? null),
    seen.map(({ point }) => point?.lat ?? null),
  ]);
}

/** Where each of these names lay, within an area. */
export function findPlaceCounts(
  tx: Tx,
  names: readonly string[],
  areaCode: string,
): Promise<PlaceCount[]> {
  return tx.query<PlaceCount>(
    `select name, area_code as "areaCode", times,
       case when pointed > 0 then json_build_object(
         'lon', lon_sum / pointed, 'lat', lat_sum / pointed) end as point
     from triage.place where name = any ($1::text[]) and area_code ^@ $2`,
    [names, areaCode],
  );
}
