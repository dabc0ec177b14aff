import type { Tx } from '#platform/db/database.ts';
import { leastIdAt } from './list-public.ts';

/** What comes back: since when, how often at least, and which page. */
export interface RepeatQuestion {
  readonly type: string;
  readonly since: Date;
  readonly least: number;
  /** In this area only. */
  readonly area: string;
  readonly limit: number;
  readonly offset: number;
}

interface Repeat {
  readonly count: number;
  /** Of them, those that are still being seen to. */
  readonly open: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** The newest of them, as many as one list takes. */
  readonly ids: readonly string[];
}

/** Matters of one category at one place. */
export interface PlaceRepeat extends Repeat {
  readonly category: string;
  /** The smallest area that they are known to lie in. */
  readonly areaCode: string;
  /** As one of them wrote it; null where places are counted by area. */
  readonly address: string | null;
}

/** Matters of one person. */
export interface PersonRepeat extends Repeat {
  readonly personId: string;
  /** How many different categories they were accepted as. */
  readonly categories: number;
}

const idsMax = 40;

const common = `count(*)::int as count, count(*) filter (where closed_at is null)::int as open,
  min(opened_at) as "firstAt", max(opened_at) as "lastAt",
  ((array_agg(id order by id desc))[1:${idsMax}])::text[] as ids`;

const within = `type = $1 and confidentiality = 0 and id >= $2::uuid and opened_at >= $3
  and area_code ^@ $5`;

const paged = `having count(*) >= $4 order by count(*) desc, max(id::text) desc limit $6 offset $7`;

/** An address without spaces, in lower case: as people write the same one differently. */
const plainAddress = `lower(regexp_replace(address, '[\\s，,。]', '', 'g'))`;

/** Closed ones count as well: that it comes back is what is looked for. */
export function findPlaceRepeats(
  tx: Tx,
  by: 'address' | 'area',
  question: RepeatQuestion,
): Promise<PlaceRepeat[]> {
  const place =
    by === 'area'
      ? { where: 'length(area_code) >= 12', group: 'area_code', address: 'null' }
      : {
          where: `btrim(coalesce(address, '')) <> ''`,
          group: `community_code, ${plainAddress}`,
          address: 'min(address)',
        };
  return tx.query<PlaceRepeat>(
    `select category, min(area_code) as "areaCode", ${place.address} as address, ${common}
     from matters.matter
     where ${within} and category is not null and ${place.where}
     group by category, ${place.group} ${paged}`,
    valuesOf(question),
  );
}

/** Whoever left no account behind is not known again here. */
export function findPersonRepeats(tx: Tx, question: RepeatQuestion): Promise<PersonRepeat[]> {
  return tx.query<PersonRepeat>(
    `select reporter_id as "personId", count(distinct category)::int as categories, ${common}
     from matters.matter where ${within} and reporter_id is not null
     group by reporter_id ${paged}`,
    valuesOf(question),
  );
}

function valuesOf({ type, since, least, area, limit, offset }: RepeatQuestion): unknown[] {
  return [type, leastIdAt(since), since, least, area, limit, offset];
}
