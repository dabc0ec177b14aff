import type { MultiPolygon, Polygon, Position } from 'geojson';

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** The border of an area, as its polygon draws it. */
export type Outline = Polygon | MultiPolygon;

/** How far within the border a shifted place comes to stand: fifty metres, if there is room. */
const inwardDegrees = 0.0005;
const triesMax = 8;

/**
 * The place itself where it lies inside one of the outlines; otherwise the nearest on a border, and
 * a little further in. A count must not seem to stand where nobody lives whom it counts.
 */
export function keepInside<Place extends LonLat>(
  place: Place,
  outlines: readonly Outline[],
): Place {
  const rings = outlines.flatMap(outerRings);
  if (rings.length === 0 || rings.some((ring) => holds(ring, place))) return place;
  let nearest = { apart: Infinity, lon: place.lon, lat: place.lat };
  let across: readonly Position[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const on = nearestOn(ring[index - 1] ?? [], ring[index] ?? [], place);
      if (on.apart >= nearest.apart) continue;
      nearest = on;
      across = ring;
    }
  }
  return { ...place, ...beyond(place, nearest, across) };
}

/** On across the border in the same direction, and not so far as to leave on the other side. */
function beyond(from: LonLat, on: LonLat, ring: readonly Position[]): LonLat {
  const [dx, dy] = [on.lon - from.lon, on.lat - from.lat];
  const length = Math.hypot(dx, dy) || 1;
  let step = inwardDegrees;
  for (let tries = 0; tries < triesMax; tries += 1) {
    const at = { lon: on.lon + (dx / length) * step, lat: on.lat + (dy / length) * step };
    if (holds(ring, at)) return at;
    step /= 2;
  }
  return { lon: on.lon, lat: on.lat };
}

function outerRings(outline: Outline): Position[][] {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

/** Ray casting: a ray to the east leaves a ring as often as it enters, unless it starts inside. */
function holds(ring: readonly Position[], { lon, lat }: LonLat): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    const crosses = y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
    if (crosses) inside = !inside;
  }
  return inside;
}

/** The nearest place on a stretch of border; over a town, degrees may be taken as a plane. */
function nearestOn(from: Position, to: Position, { lon, lat }: LonLat) {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const narrow = Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [(x2 - x1) * narrow, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((lon - x1) * narrow * dx + (lat - y1) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  const on = { lon: x1 + (x2 - x1) * share, lat: y1 + (y2 - y1) * share };
  return { ...on, apart: Math.hypot((lon - on.lon) * narrow, lat - on.lat) };
}
