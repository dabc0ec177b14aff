export interface Point {
  readonly lon: number;
  readonly lat: number;
}

const metresPerDegree = 111_195;

/** How far two points lie apart, on a plane: within one county that is exact to a thousandth. */
export function metresBetween(one: Point, other: Point): number {
  const middle = ((one.lat + other.lat) / 2) * (Math.PI / 180);
  const east = (one.lon - other.lon) * Math.cos(middle);
  return Math.hypot(east, one.lat - other.lat) * metresPerDegree;
}
