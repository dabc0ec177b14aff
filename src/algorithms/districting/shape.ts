import { distance, type Point } from './plane.ts';

export interface Shape {
  /** Polsby and Popper's 4πA/P² of the convex hull; none where all stand in one line. */
  readonly compactness?: number;
  /** From the middle to the farthest. */
  readonly reachMetres: number;
}

export function shapeOf(points: readonly Point[]): Shape {
  const middle: Point = [
    mean(points.map(([east]) => east)),
    mean(points.map(([, north]) => north)),
  ];
  const reachMetres = points.reduce((most, one) => Math.max(most, distance(middle, one)), 0);
  const hull = hullOf(points);
  let [area, round] = [0, 0];
  for (const [at, one] of hull.entries()) {
    const next = hull[(at + 1) % hull.length] ?? one;
    area += (one[0] * next[1] - next[0] * one[1]) / 2;
    round += distance(one, next);
  }
  const isFlat = hull.length < 3 || area <= 0;
  return isFlat ? { reachMetres } : { compactness: (4 * Math.PI * area) / round ** 2, reachMetres };
}

/** Counter-clockwise (A. M. Andrew, "Another efficient algorithm for convex hulls", 1979). */
function hullOf(points: readonly Point[]): Point[] {
  const order = [...points].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const lower = chain(order);
  const upper = chain(order.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(order: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of order) {
    for (;;) {
      const [before, last] = [kept.at(-2), kept.at(-1)];
      if (!before || !last || turnsLeft(before, last, point)) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function turnsLeft([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
