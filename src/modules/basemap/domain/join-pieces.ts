import type { Geometry, Position } from 'geojson';
import type { MapThing } from './map-layers.ts';

/** Things that a map of tiles had cut apart, whole again: the same layer, the same id. */
export function joinPieces(things: readonly MapThing[]): MapThing[] {
  const groups = new Map<string, MapThing[]>();
  const joined: MapThing[] = [];
  for (const thing of things) {
    if (thing.id === null) {
      joined.push(thing);
      continue;
    }
    const key = `${thing.layer} ${thing.kind} ${thing.id}`;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const said = (part: 'name' | 'address') => group.find((one) => one[part] !== '')?.[part] ?? '';
    const [name, address] = [said('name'), said('address')];
    const geometry = group.length === 1 ? first.geometry : together(group);
    joined.push({ ...first, name, address, geometry });
  }
  return joined;
}

/** Pieces of one kind become one geometry of many parts; the same piece twice counts once. */
function together(pieces: readonly MapThing[]): Geometry {
  const polygons = distinct(pieces.flatMap(({ geometry }) => polygonsOf(geometry)));
  if (polygons.length > 0) return { type: 'MultiPolygon', coordinates: polygons };
  const lines = distinct(pieces.flatMap(({ geometry }) => linesOf(geometry)));
  if (lines.length > 0) return { type: 'MultiLineString', coordinates: lines };
  const [first] = pieces;
  return first?.geometry ?? { type: 'MultiPoint', coordinates: [] };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function distinct<Part>(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
