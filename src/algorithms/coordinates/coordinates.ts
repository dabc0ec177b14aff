/**
 * WGS-84 (GPS, GeoJSON) ↔ GCJ-02 (Amap, Tencent and all licensed Chinese maps) ↔ BD-09 (Baidu).
 *
 * GCJ-02 adds a smooth displacement of some hundred metres. Its formula was never issued; the
 * reconstruction that everyone uses became public in 2013 and is described in "Restrictions on
 * geographic data in China" (Wikipedia); the projects `eviltransform` and `coordtransform` publish
 * reference values, which the tests hold us to. The inverse has no closed form and is found by
 * fixed-point iteration: the displacement hardly changes over a metre, so a few rounds suffice.
 */
export type Position = readonly [longitude: number, latitude: number];

/** Krasovsky 1940, as the reconstruction uses it. */
const SEMI_MAJOR_AXIS_M = 6_378_245;
const ECCENTRICITY_SQUARED = 0.006693421622965943;
/** Baidu's second displacement swings with this many radians per degree. */
const BAIDU_SWING = (Math.PI * 3000) / 180;
const INVERSE_ROUNDS_MAX = 30;
const INVERSE_TOLERANCE_DEG = 1e-11;

export function wgs84ToGcj02(position: Position): Position {
  if (isOutsideChina(position)) return position;
  const [longitude, latitude] = position;
  const [east, north] = displacementMetres(longitude - 105, latitude - 35);
  const sine = Math.sin((latitude / 180) * Math.PI);
  const curve = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const meridianRadius = (SEMI_MAJOR_AXIS_M * (1 - ECCENTRICITY_SQUARED)) / curve ** 1.5;
  const parallelRadius =
    (SEMI_MAJOR_AXIS_M / Math.sqrt(curve)) * Math.cos((latitude / 180) * Math.PI);
  const degrees = 180 / Math.PI;
  return [
    longitude + (east / parallelRadius) * degrees,
    latitude + (north / meridianRadius) * degrees,
  ];
}

export function gcj02ToWgs84(position: Position): Position {
  return isOutsideChina(position) ? position : invert(wgs84ToGcj02, position);
}

export function gcj02ToBd09([x, y]: Position): Position {
  const radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * BAIDU_SWING);
  const angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BAIDU_SWING);
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}

export function bd09ToGcj02(position: Position): Position {
  return invert(gcj02ToBd09, position);
}

export function wgs84ToBd09(position: Position): Position {
  return gcj02ToBd09(wgs84ToGcj02(position));
}

/** @example bd09ToWgs84([116.404, 39.915]) // Tian'anmen as a GPS receiver sees it */
export function bd09ToWgs84(position: Position): Position {
  return gcj02ToWgs84(bd09ToGcj02(position));
}

/** The rectangle outside of which the published maps do not displace anything. */
function isOutsideChina([longitude, latitude]: Position): boolean {
  return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
}

/** East and north displacement in metres; x and y are degrees from 105° E, 35° N. */
function displacementMetres(x: number, y: number): [east: number, north: number] {
  const root = Math.sqrt(Math.abs(x));
  const wave = (amplitude: number, degrees: number): number =>
    (amplitude * Math.sin(degrees * Math.PI) * 2) / 3;
  const ripple = wave(20, 6 * x) + wave(20, 2 * x);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    ripple +
    wave(20, y) +
    wave(40, y / 3) +
    wave(160, y / 12) +
    wave(320, y / 30);
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    ripple +
    wave(20, x) +
    wave(40, x / 3) +
    wave(150, x / 12) +
    wave(300, x / 30);
  return [east, north];
}

/** The position that `forward` sends to `target`. */
function invert(forward: (position: Position) => Position, target: Position): Position {
  let [x, y] = target;
  for (let round = 0; round < INVERSE_ROUNDS_MAX; round += 1) {
    const [reachedX, reachedY] = forward([x, y]);
    const missX = target[0] - reachedX;
    const missY = target[1] - reachedY;
    x += missX;
    y += missY;
    if (Math.abs(missX) < INVERSE_TOLERANCE_DEG && Math.abs(missY) < INVERSE_TOLERANCE_DEG) break;
  }
  return [x, y];
}
