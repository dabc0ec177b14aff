import type { Position } from 'geojson';
import type { MapThing } from './map-layers.ts';
import { linesOf } from './join-pieces.ts';
import { middleOf } from './place-names.ts';

/** Something of the map that people name when they say where they are. */
export interface NamedSpot {
  readonly kind: 'place' | 'building' | 'road';
  readonly name: string;
  /** Street and number, '' where none is known. */
  readonly address: string;
  /** A place in its middle; of a road one every hundred metres or so: [longitude, latitude]. */
  readonly at: readonly Position[];
}

/** About a hundred metres, in degrees. */
const stepDegrees = 0.001;

/** What can be looked up of a map whose names are placed, each road once. */
export function namedSpots(things: readonly MapThing[]): NamedSpot[] {
  const roads = new Map<string, Position[]>();
  const spots: NamedSpot[] = [];
  for (const { layer, name, address, geometry } of things) {
    if (layer === 'road' && name !== '') {
      roads.set(name, [...(roads.get(name) ?? []), ...linesOf(geometry).flatMap(along)]);
    }
    if (layer === 'place')
      spots.push({ kind: 'place', name, address, at: [rounded(middleOf(geometry))] });
    if (layer === 'building' && name === '' && address !== '') {
      spots.push({ kind: 'building', name: address, address, at: [rounded(middleOf(geometry))] });
    }
  }
  for (const [name, at] of roads) spots.push({ kind: 'road', name, address: '', at });
  return spots;
}

/** Six decimals are a hand's breadth. */
function rounded(position: Position): Position {
  return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(6)));
}

/** The corners of a line, and between distant ones as many more as it takes. */
function along(line: readonly Position[]): Position[] {
  return line.flatMap((corner, index) => {
    const [lon = 0, lat = 0] = corner;
    const [nextLon = lon, nextLat = lat] = line[index + 1] ?? [];
    const steps = Math.ceil(Math.max(Math.hypot(nextLon - lon, nextLat - lat) / stepDegrees, 1));
    return Array.from({ length: steps }, (_, step) =>
      rounded([lon + ((nextLon - lon) * step) / steps, lat + ((nextLat - lat) * step) / steps]),
    );
  });
}
