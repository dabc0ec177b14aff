import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Which areas hold a point: a packed Hilbert R-tree of bounding boxes (I. Kamel, C. Faloutsos, "On
 * packing R-trees", CIKM 1993; library flatbush) leaves a few candidates, and ray casting decides
 * (library @turf/boolean-point-in-polygon). WGS-84, GeoJSON order (longitude first).
 */
export interface MappedArea {
  readonly code: string;
  readonly polygon: Polygon | MultiPolygon;
}

export interface AreaLookup {
  /**
   * Codes of all areas that hold the point, the most specific (longest code) first; a point on a
   * shared border belongs to both sides, the smaller code first, so the answer never varies.
   */
  findAll(point: Position): string[];
  /** The most specific area that holds the point, if any does. */
  find(point: Position): string | undefined;
}

/**
 * @example
 * const lookup = buildAreaLookup(areas);
 * lookup.find([121.5, 31.24]) // '310199001003002', a grid
 */
export function buildAreaLookup(areas: readonly MappedArea[]): AreaLookup {
  if (areas.length === 0) return { findAll: () => [], find: () => undefined };
  const ordered = [...areas].sort(mostSpecificFirst);
  const boxes = new Flatbush(ordered.length);
  for (const { polygon } of ordered) boxes.add(...boundingBox(polygon));
  boxes.finish();
  const findAll = (point: Position): string[] => {
    const [x = NaN, y = NaN] = point;
    return boxes
      .search(x, y, x, y)
      .sort((a, b) => a - b)
      .flatMap((index) => ordered[index] ?? [])
      .filter(({ polygon }) => booleanPointInPolygon(point, polygon))
      .map(({ code }) => code);
  };
  return { findAll, find: (point) => findAll(point)[0] };
}

function mostSpecificFirst(a: MappedArea, b: MappedArea): number {
  if (a.code.length !== b.code.length) return b.code.length - a.code.length;
  return a.code < b.code ? -1 : 1;
}

function boundingBox(polygon: Polygon | MultiPolygon): [number, number, number, number] {
  const polygons = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outline = []] of polygons) {
    for (const [x = NaN, y = NaN] of outline) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  if (!box.every(Number.isFinite)) throw new RangeError('An area needs an outline of numbers');
  return box;
}
