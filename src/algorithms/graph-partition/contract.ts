import type { SeededRandom } from '../seeded-random/index.ts';
import { eachNeighbour, none, sizeOf, type Graph } from './graph.ts';

/** A smaller picture of a graph: each of its vertices stands for one or several. */
export interface Contraction {
  readonly graph: Graph;
  /** Which vertex of the smaller graph each vertex became. */
  readonly became: Int32Array;
}

/**
 * Joins each vertex with the free neighbour that it is tied to most strongly (heavy-edge matching:
 * G. Karypis and V. Kumar, "A fast and high quality multilevel scheme for partitioning irregular
 * graphs", 1998, section 3.1).
 *
 * @param loadMost A pair heavier than that is not joined, so that parts can still be balanced.
 */
export function contract(graph: Graph, loadMost: number, random: SeededRandom): Contraction {
  const size = sizeOf(graph);
  const became = new Int32Array(size).fill(none);
  const order = random.shuffle(Array.from({ length: size }, (_, vertex) => vertex));
  const joined: [number, number][] = [];
  for (const vertex of order) {
    if (became[vertex] !== none) continue;
    const own = graph.loads[vertex] ?? 0;
    let [best, strongest] = [none, 0];
    eachNeighbour(graph, vertex, (neighbour, tie) => {
      if (became[neighbour] !== none || tie <= strongest) return;
      if (own + (graph.loads[neighbour] ?? 0) > loadMost) return;
      [best, strongest] = [neighbour, tie];
    });
    became[vertex] = joined.length;
    if (best !== none) became[best] = joined.length;
    joined.push([vertex, best]);
  }
  return { graph: contracted(graph, became, joined), became };
}

function contracted(graph: Graph, became: Int32Array, joined: readonly [number, number][]): Graph {
  const starts = new Int32Array(joined.length + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  const ties = new Int32Array(graph.neighbours.length);
  const loads = new Int32Array(joined.length);
  /** Where in the row under way a neighbour stands. */
  const standsAt = new Int32Array(joined.length).fill(none);
  let end = 0;
  joined.forEach(([first, second], at) => {
    const begin = end;
    const take = (vertex: number) => {
      loads[at] = (loads[at] ?? 0) + (graph.loads[vertex] ?? 0);
      eachNeighbour(graph, vertex, (neighbour, tie) => {
        const to = became[neighbour] ?? 0;
        if (to === at) return;
        const known = standsAt[to] ?? none;
        if (known >= begin) {
          ties[known] = (ties[known] ?? 0) + tie;
          return;
        }
        standsAt[to] = end;
        neighbours[end] = to;
        ties[end] = tie;
        end += 1;
      });
    };
    take(first);
    if (second !== none) take(second);
    starts[at + 1] = end;
  });
  return { starts, neighbours: neighbours.slice(0, end), ties: ties.slice(0, end), loads };
}
