import type { Geometry, Position } from 'geojson';
import type { MapThing } from './map-layers.ts';

/** A name stands once on the map: what is that near and called the same is the same. */
const nearDegrees = 0.003;

/**
 * Buildings, parks and estates with a name are named by a place in their middle: an area that
 * tiles cut would be named in each of them. Not where a place of that name stands already.
 */
export function placeNames(things: readonly MapThing[]): MapThing[] {
  const standing = new Map<string, Position[]>();
  const placed: MapThing[] = [];
  const place = (thing: MapThing) => {
    const at = middleOf(thing.geometry);
    const others = standing.get(thing.name) ?? [];
    if (isArea(thing) && others.some((other) => isNear(other, at))) return;
    standing.set(thing.name, [...others, at]);
    placed.push({ ...thing, layer: 'place', geometry: { type: 'Point', coordinates: at } });
  };
  const points = things.filter(({ layer, geometry }) => layer === 'place' && !isArea({ geometry }));
  const areas = things.filter((thing) => isArea(thing) && thing.name !== '');
  for (const thing of [...points, ...areas]) place(thing);
  return [...things.filter(({ layer }) => layer !== 'place'), ...placed];
}

function isArea({ geometry }: Pick<MapThing, 'geometry'>): boolean {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function isNear(one: Position, other: Position): boolean {
  return [0, 1].every((axis) => Math.abs((one[axis] ?? 0) - (other[axis] ?? 0)) < nearDegrees);
}

/** The middle of the box around the largest part. */
export function middleOf(geometry: Geometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  const parts = partsOf(geometry);
  const boxes = parts.map(boxOf).filter((box) => Number.isFinite(box[0]));
  const size = ([west, south, east, north]: Box) => (east - west) * (north - south);
  const [largest = [0, 0, 0, 0] as Box] = boxes.toSorted((one, other) => size(other) - size(one));
  const [west, south, east, north] = largest;
  return [(west + east) / 2, (south + north) / 2];
}

function partsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'MultiPoint':
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.slice(0, 1);
    case 'MultiPolygon':
      return geometry.coordinates.map(([outer = []]) => outer);
    default:
      return [];
  }
}

export type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The box around a whole geometry. */
export function boxAround(geometry: Geometry): Box {
  if (geometry.type === 'Point') return boxOf([geometry.coordinates]);
  return boxOf(partsOf(geometry).flat());
}
