import { eachNeighbour, partition, subgraph, type Graph } from '../graph-partition/index.ts';
import type { SeededRandom } from '../seeded-random/index.ts';
import { fullLoad } from './rules.ts';
import type { CutRules } from './types.ts';

type Bounds = CutRules['bounds'];

/**
 * Divides the parts that carry more than the most and joins those that carry less than the least
 * to a neighbour, where that keeps the other bound.
 *
 * @returns The number of its part for each vertex; there may be gaps between the numbers.
 */
export function holdBounds(
  graph: Graph,
  parts: Int32Array,
  { least, most }: Bounds,
  random: SeededRandom,
): Int32Array {
  const held = parts.slice();
  let next = held.reduce((highest, part) => Math.max(highest, part + 1), 0);
  for (const [part, load] of loadsOf(graph, parts)) {
    if (load <= most || load / 2 < least) continue;
    const halves = partition(subgraph(graph, parts, part), { count: 2, tolerance: 0 }, random);
    let at = 0;
    for (const [vertex, own] of parts.entries()) {
      if (own !== part) continue;
      if (halves[at] === 1) held[vertex] = next;
      at += 1;
    }
    next += 1;
  }
  joinLight(graph, held, { least, most });
  return held;
}

function joinLight(graph: Graph, parts: Int32Array, { least, most }: Bounds): void {
  const loads = loadsOf(graph, parts);
  const light = [...loads].filter(([, load]) => load < least).sort((a, b) => a[1] - b[1]);
  for (const [part] of light) {
    const load = loads.get(part) ?? 0;
    // It may have been joined by another, or to another.
    if (load >= least || !loads.has(part)) continue;
    const ties = tiesAround(graph, parts, part);
    const [to] = [...ties]
      .filter(([other]) => load + (loads.get(other) ?? 0) <= most)
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])[0] ?? [undefined];
    if (to === undefined) continue;
    for (const [vertex, own] of parts.entries()) if (own === part) parts[vertex] = to;
    loads.set(to, load + (loads.get(to) ?? 0));
    loads.delete(part);
  }
}

/** What each part carries, as a share of what it should. */
export function loadsOf(graph: Graph, parts: Int32Array): Map<number, number> {
  const loads = new Map<number, number>();
  for (const [vertex, part] of parts.entries()) {
    loads.set(part, (loads.get(part) ?? 0) + (graph.loads[vertex] ?? 0) / fullLoad);
  }
  return loads;
}

/** How strongly a part is tied to each of those around it. */
export function tiesAround(graph: Graph, parts: Int32Array, part: number): Map<number, number> {
  const ties = new Map<number, number>();
  for (const [vertex, own] of parts.entries()) {
    if (own !== part) continue;
    eachNeighbour(graph, vertex, (neighbour, tie) => {
      const other = parts[neighbour] ?? part;
      if (other !== part) ties.set(other, (ties.get(other) ?? 0) + tie);
    });
  }
  return ties;
}
