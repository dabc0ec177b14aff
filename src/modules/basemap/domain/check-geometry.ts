import type { Geometry, Position } from 'geojson';
import type { Shape } from './recognise.ts';

/** Why something of the file is not on the map. */
export type Dropped = 'no-geometry' | 'outside-wgs84' | 'unknown-kind' | 'unnamed-place';

const shapes: Readonly<Record<string, Shape>> = {
  ...{ Point: 'point', MultiPoint: 'point', LineString: 'line', MultiLineString: 'line' },
  ...{ Polygon: 'area', MultiPolygon: 'area' },
};
/** Positions are this deep in each kind of geometry. */
const depths: Readonly<Record<string, number>> = {
  ...{ Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 },
};
/** Where the square of the web map ends. */
const latMost = 85.06;

/** A geometry that can be drawn, with its shape; or why it cannot. */
export function checkGeometry(given: unknown): { geometry: Geometry; shape: Shape } | Dropped {
  if (typeof given !== 'object' || given === null) return 'no-geometry';
  const { type, coordinates } = given as { type?: unknown; coordinates?: unknown };
  const depth = typeof type === 'string' ? depths[type] : undefined;
  const shape = typeof type === 'string' ? shapes[type] : undefined;
  if (depth === undefined || shape === undefined) return 'no-geometry';
  const positions = positionsOf(coordinates, depth);
  if (positions === null || positions.length === 0) return 'no-geometry';
  if (!positions.every(isOnEarth)) return 'outside-wgs84';
  return { geometry: { type, coordinates } as Geometry, shape };
}

/** Every position, or null where anything else stands in its place. */
function positionsOf(given: unknown, depth: number): Position[] | null {
  if (!Array.isArray(given)) return null;
  const list = given as unknown[];
  if (depth === 0) return isPosition(list) ? [list] : null;
  const found: Position[] = [];
  for (const part of list) {
    const positions = positionsOf(part, depth - 1);
    if (positions === null) return null;
    for (const position of positions) found.push(position);
  }
  return found;
}

function isPosition(list: readonly unknown[]): list is Position {
  return list.length >= 2 && Number.isFinite(list[0]) && Number.isFinite(list[1]);
}

function isOnEarth([lon = NaN, lat = NaN]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= latMost;
}
