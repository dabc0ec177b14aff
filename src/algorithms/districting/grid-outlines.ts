import { Delaunay } from 'd3-delaunay';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { difference, intersection, union, type Geom } from 'polyclip-ts';
import { groupedBy } from './grouped-by.ts';
import type { Place } from './types.ts';

export interface PlacedBuilding {
  readonly at: Place;
  readonly number: number;
}

/**
 * Draws a border round each grid: every spot of the community belongs to the grid of the nearest
 * building (G. Voronoi, 1908), so that the grids cover it without gap or overlap.
 *
 * @param border of the community, WGS-84; without one, the box round its buildings is cut up.
 * @param taken what belongs to grids that are drawn already, and to none of these.
 * @returns For each grid number its outline; a grid all of whose spots lie outside has none.
 */
export function gridOutlines(
  buildings: readonly PlacedBuilding[],
  border: Polygon | MultiPolygon | null,
  taken: readonly (Polygon | MultiPolygon)[] = [],
): ReadonlyMap<number, MultiPolygon> {
  const within = border === null ? undefined : (border.coordinates as Geom);
  const drawn = taken.map(({ coordinates }) => coordinates as Geom);
  const cells = cellsOf(buildings, boxOf([...buildings.map(({ at }) => at), ...cornersOf(border)]));
  const outlines = new Map<number, MultiPolygon>();
  for (const [number, own] of groupedBy(cells, (_, at) => buildings[at]?.number ?? 0)) {
    const [first, ...rest] = own.flatMap((cell) => (cell === null ? [] : [[cell] as Geom]));
    if (first === undefined) continue;
    const whole = union(first, ...rest);
    const inside = within === undefined ? whole : intersection(whole, within);
    const coordinates = drawn.length === 0 ? inside : difference(inside, ...drawn);
    if (coordinates.length === 0) continue;
    outlines.set(number, { type: 'MultiPolygon', coordinates: rounded(coordinates) });
  }
  return outlines;
}

type Box = [west: number, south: number, east: number, north: number];
type Ring = [number, number][];

/** Stretched so that near is near in metres. A second building on a spot has no cell. */
function cellsOf(buildings: readonly PlacedBuilding[], [west, south, east, north]: Box) {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const delaunay = Delaunay.from(buildings.map(({ at: [lon, lat] }) => [lon * shrink, lat]));
  const voronoi = delaunay.voronoi([west * shrink, south, east * shrink, north]);
  return buildings.map((_, at): Ring | null => {
    const cell = voronoi.cellPolygon(at) as Ring | null;
    return cell && cell.map(([x, lat]) => [x / shrink, lat]);
  });
}

function cornersOf(border: Polygon | MultiPolygon | null): Position[] {
  if (border === null) return [];
  return border.type === 'Polygon' ? border.coordinates.flat() : border.coordinates.flat(2);
}

/** A little wider than the places, so that those at its edge have a cell too. */
function boxOf(places: readonly (Place | Position)[]): Box {
  const margin = 0.0005;
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of places) {
    box[0] = Math.min(box[0], lon - margin);
    box[1] = Math.min(box[1], lat - margin);
    box[2] = Math.max(box[2], lon + margin);
    box[3] = Math.max(box[3], lat + margin);
  }
  return box;
}

/** To a hand's breadth, like every other place. */
function rounded(coordinates: readonly (readonly Ring[])[]): Position[][][] {
  return coordinates.map((polygon) =>
    polygon.map((ring) =>
      ring.map(([lon, lat]) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))]),
    ),
  );
}
