import type { MultiPolygon, Polygon } from 'geojson';

export const areaLevels = ['county', 'street', 'community', 'grid'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** A place of administration under its national code; it contains all whose code it prefixes. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: AreaLevel;
  /** The area above it in this cell; null at the top. */
  readonly parentCode: string | null;
  /** WGS-84; null where nobody has drawn it yet. */
  readonly polygon: Polygon | MultiPolygon | null;
  /** Days in ISO form; `validTo` is the first day on which it is no more. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

const levelByLength = new Map<number, AreaLevel>([
  [6, 'county'],
  [9, 'street'],
  [12, 'community'],
  [15, 'grid'],
]);

/** The level that a code's length tells, or undefined when it is no area code. */
export function levelOfCode(code: string): AreaLevel | undefined {
  return /^\d+$/.test(code) ? levelByLength.get(code.length) : undefined;
}

export function isValidOn(area: Area, day: string): boolean {
  return area.validFrom <= day && (area.validTo === null || day < area.validTo);
}
