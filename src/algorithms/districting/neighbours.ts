import Delaunator from 'delaunator';
import { distance, type Point } from './plane.ts';

export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
}

/** Further apart than that, two are neighbours only where nothing else joins their surroundings. */
const nearMetresMost = 300;

/**
 * Who is beside whom: the edges of the Delaunay triangulation, the long ones left out except where
 * all would fall into pieces without. Whatever is there, it hangs together.
 */
export function neighboursOf(points: readonly Point[]): Pair[] {
  const joins = pairsJoining(points.length);
  const pairs = triangulated(points)
    .sort((one, other) => one.metres - other.metres)
    .filter((pair) => joins(pair) || pair.metres <= nearMetresMost);
  return [...pairs, ...inOrder(points).filter(joins)];
}

function triangulated(points: readonly Point[]): Pair[] {
  const { triangles, halfedges } = Delaunator.from(points as [number, number][]);
  const pairs: Pair[] = [];
  for (let edge = 0; edge < triangles.length; edge += 1) {
    if (edge < (halfedges[edge] ?? 0)) continue;
    const next = edge % 3 === 2 ? edge - 2 : edge + 1;
    pairs.push(pairOf(points, triangles[edge] ?? 0, triangles[next] ?? 0));
  }
  return pairs;
}

/** For what no triangle reaches: several at one place, or all in one line. */
function inOrder(points: readonly Point[]): Pair[] {
  const order = [...points.keys()].sort((a, b) => {
    const [one, other] = [points[a] ?? [0, 0], points[b] ?? [0, 0]];
    return one[0] - other[0] || one[1] - other[1];
  });
  return order.slice(1).map((to, at) => pairOf(points, order[at] ?? 0, to));
}

function pairOf(points: readonly Point[], from: number, to: number): Pair {
  return { from, to, metres: distance(points[from] ?? [0, 0], points[to] ?? [0, 0]) };
}

/** Tells of each pair in turn whether it joins what nothing before it did (Kruskal 1956). */
function pairsJoining(size: number): (pair: Pair) => boolean {
  const above = Int32Array.from({ length: size }, (_, at) => at);
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (above[root] !== root) {
      // Halves the way for whoever comes next.
      above[root] = above[above[root] ?? 0] ?? 0;
      root = above[root] ?? 0;
    }
    return root;
  };
  return ({ from, to }) => {
    const [one, other] = [rootOf(from), rootOf(to)];
    above[one] = other;
    return one !== other;
  };
}
