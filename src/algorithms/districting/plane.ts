import type { Place } from './types.ts';

/** Metres to the east and to the north of some place nearby. */
export type Point = readonly [east: number, north: number];

const metresPerDegree = 111_320;

/** Flattens places around the first one: right to a thousandth within a city. */
export function planeAround([longitude, latitude]: Place): (place: Place) => Point {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return ([east, north]) => [
    (east - longitude) * metresPerDegree * shrink,
    (north - latitude) * metresPerDegree,
  ];
}

export function distance([east, north]: Point, [otherEast, otherNorth]: Point): number {
  return Math.hypot(otherEast - east, otherNorth - north);
}
