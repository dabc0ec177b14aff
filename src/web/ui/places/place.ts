export interface Point {
  readonly lon: number;
  readonly lat: number;
}

export function isPoint(value: unknown): value is Point {
  const { lon, lat } = (value ?? {}) as Partial<Point>;
  return typeof lon === 'number' && typeof lat === 'number';
}

const earthRadiusM = 6_371_000;

/** Near enough over the few kilometres that matter here: on a plane that touches the globe. */
export function metresBetween(one: Point, other: Point): number {
  const radians = Math.PI / 180;
  const north = (other.lat - one.lat) * radians;
  const east = (other.lon - one.lon) * radians * Math.cos(((one.lat + other.lat) / 2) * radians);
  return Math.round(earthRadiusM * Math.hypot(north, east));
}

/** Where something is, as far as it has been said. */
export interface Place {
  readonly point: Point | null;
  readonly areaCode: string | null;
  /** Said openly: whoever writes the address does not know its community. */
  readonly areaUnknown?: boolean;
  readonly address: string;
}

export type PlaceFault = 'where' | 'community';

/**
 * What a place still lacks. An address alone is seen by no community, so whoever writes one names
 * the community too, or says that they do not know it.
 */
export function placeFault(place: Place): PlaceFault | undefined {
  if (place.point !== null || place.areaCode !== null) return undefined;
  if (place.address.trim() === '') return 'where';
  return place.areaUnknown === true ? undefined : 'community';
}
