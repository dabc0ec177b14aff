import { buildAreaLookup } from '#algorithms/area-lookup/index.ts';
import type { MappedArea } from '#algorithms/area-lookup/index.ts';
import { isValidOn } from './area.ts';
import type { Area, AreaLevel } from './area.ts';

export interface Point {
  readonly lon: number;
  readonly lat: number;
}

export interface AreaFilter {
  /** This area and all inside it. */
  readonly under?: string;
  readonly level?: AreaLevel;
}

/** All areas of the cell, ready to be asked. Of those no longer valid only the names remain. */
export interface AreaBook {
  find(code: string): Area | undefined;
  /** Ordered by code, so an area comes before what it contains. */
  list(filter: AreaFilter): readonly Area[];
  /** The most specific area that holds the point. */
  locate(point: Point): string | null;
  isKnown(code: string): boolean;
}

/** @param day the day in ISO form for which areas count as valid. */
export function createAreaBook(areas: readonly Area[], day: string): AreaBook {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const valid = areas
    .filter((area) => isValidOn(area, day))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const known = new Set(valid.map((area) => area.code));
  const lookup = buildAreaLookup(valid.flatMap(mapped));
  return {
    find: (code) => byCode.get(code),
    list: ({ under = '', level }) =>
      valid.filter(
        (area) => area.code.startsWith(under) && (level === undefined || area.level === level),
      ),
    locate: ({ lon, lat }) => lookup.find([lon, lat]) ?? null,
    isKnown: (code) => known.has(code),
  };
}

function mapped({ code, polygon }: Area): MappedArea[] {
  return polygon === null ? [] : [{ code, polygon }];
}
