import type { Position } from 'geojson';

/** Degrees of longitude are this much shorter than those of latitude in Shanghai. */
const EAST_WEST_SHRINK = Math.cos((31.24 * Math.PI) / 180);

export interface Piece {
  /** Closed outline. */
  readonly ring: readonly Position[];
  readonly sites: readonly Position[];
}

/**
 * Cuts an outline into parts with equally many sites each, by straight cuts across the longer side
 * (J. L. Bentley, "Multidimensional binary search trees", CACM 1975). No site lies on a cut.
 */
export function cutEvenly(piece: Piece, parts: number): Piece[] {
  if (parts <= 1) return [piece];
  const xs = piece.ring.map(([x = 0]) => x);
  const ys = piece.ring.map(([, y = 0]) => y);
  const width = (Math.max(...xs) - Math.min(...xs)) * EAST_WEST_SHRINK;
  const height = Math.max(...ys) - Math.min(...ys);
  const axis = width >= height ? 0 : 1;
  const firstParts = Math.floor(parts / 2);
  const along = piece.sites.map((site) => site[axis] ?? 0).sort((a, b) => a - b);
  const cut = gapNear(along, Math.round((along.length * firstParts) / parts));
  return [
    ...cutEvenly(side(piece, axis, cut, -1), firstParts),
    ...cutEvenly(side(piece, axis, cut, 1), parts - firstParts),
  ];
}

/** The middle of the widest gap near the wished place: cuts prefer streets to yards. */
function gapNear(ascending: readonly number[], wished: number): number {
  const reach = Math.max(1, Math.round(ascending.length / 25));
  let best = { width: -1, middle: NaN };
  for (let index = wished - reach; index <= wished + reach; index += 1) {
    const [before, after] = [ascending[index - 1], ascending[index]];
    if (before === undefined || after === undefined) continue;
    const middle = Number(((before + after) / 2).toFixed(6));
    if (middle > before && middle < after && after - before > best.width) {
      best = { width: after - before, middle };
    }
  }
  if (Number.isNaN(best.middle)) throw new RangeError('Too few sites to cut between');
  return best.middle;
}

function side(piece: Piece, axis: 0 | 1, cut: number, sign: 1 | -1): Piece {
  return {
    ring: clip(piece.ring, axis, cut, sign),
    sites: piece.sites.filter((site) => sign * ((site[axis] ?? 0) - cut) > 0),
  };
}

/** The part of an outline on one side of a cut (Sutherland and Hodgman, CACM 1974). */
function clip(ring: readonly Position[], axis: 0 | 1, cut: number, sign: 1 | -1): Position[] {
  const kept: Position[] = [];
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [from = [], to = []] = [ring[index], ring[index + 1]];
    const fromDistance = sign * ((from[axis] ?? 0) - cut);
    const toDistance = sign * ((to[axis] ?? 0) - cut);
    if (fromDistance >= 0) kept.push(from);
    if (fromDistance * toDistance < 0) {
      const share = fromDistance / (fromDistance - toDistance);
      const crossing = [0, 1].map((a) => (from[a] ?? 0) + share * ((to[a] ?? 0) - (from[a] ?? 0)));
      crossing[axis] = cut;
      kept.push(crossing.map((value) => Number(value.toFixed(6))));
    }
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}
