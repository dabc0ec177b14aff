import type { FeatureCollection, Position } from 'geojson';

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** How far inside the border a shifted place stands, as a share of the way to the middle. */
const inward = 0.08;

/**
 * The place itself where it lies inside one of the outlines; otherwise the nearest on a border, and
 * a little further in. A count must not seem to stand where nobody lives whom it counts.
 */
export function keepInside<Place extends LonLat>(place: Place, outlines: FeatureCollection): Place {
  const rings = outlines.features.flatMap(({ geometry }) => outerRings(geometry));
  if (rings.length === 0 || rings.some((ring) => holds(ring, place))) return place;
  let nearest = { apart: Infinity, lon: place.lon, lat: place.lat };
  for (const ring of rings) {
    const middle = middleOf(ring);
    for (let index = 1; index < ring.length; index += 1) {
      const on = nearestOn(ring[index - 1] ?? [], ring[index] ?? [], place);
      if (on.apart >= nearest.apart) continue;
      const lon = on.lon + (middle.lon - on.lon) * inward;
      const lat = on.lat + (middle.lat - on.lat) * inward;
      nearest = { apart: on.apart, lon, lat };
    }
  }
  return { ...place, lon: nearest.lon, lat: nearest.lat };
}

function outerRings(geometry: FeatureCollection['features'][number]['geometry']): Position[][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
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

function middleOf(ring: readonly Position[]): LonLat {
  const sum = (at: 0 | 1) => ring.reduce((total, position) => total + (position[at] ?? 0), 0);
  return { lon: sum(0) / ring.length, lat: sum(1) / ring.length };
}
