import type { SeededRandom } from '../seeded-random/index.ts';
import { cutOf, eachNeighbour, graphOf, loadOf, piecesOf, subgraph } from './graph.ts';
import type { Edge, Graph } from './graph.ts';
import { halve } from './halve.ts';
import type { PartBook } from './part-book.ts';
import { leastWin, type Price } from './price.ts';

export interface Worth {
  readonly price: Price;
  /** How far from an even halving a new one may be. */
  readonly slack: number;
}

/**
 * Takes two parts beside each other as one and halves it anew; keeps what is cheaper and leaves
 * both whole. That finds what no single move or swap does.
 *
 * @param restless The parts to look at.
 * @returns The parts that changed: only what is beside them can have become better again.
 */
export function recutPairs(
  book: PartBook,
  restless: ReadonlySet<number>,
  worth: Worth,
  random: SeededRandom,
): Set<number> {
  const changed = new Set<number>();
  for (const one of restless) {
    for (const other of book.partsBeside(one)) {
      const isTurnOfOther = restless.has(other) && other < one;
      if (isTurnOfOther || !recut(book, [one, other], worth, random)) continue;
      changed.add(one).add(other);
    }
  }
  return changed;
}

function recut(
  book: PartBook,
  [one, other]: readonly [number, number],
  { price, slack }: Worth,
  random: SeededRandom,
): boolean {
  const members = [...book.membersOf(one), ...book.membersOf(other)];
  const graph = graphBetween(book.graph, members);
  const costOf = (halves: Int32Array, first: number) =>
    cutOf(graph, halves) + price(first) + price(loadOf(graph) - first);
  const now = Int32Array.from(members, (vertex) => (book.partOf(vertex) === one ? 0 : 1));
  const cost = costOf(now, book.loadOf(one));
  const halves = halve(graph, { first: loadOf(graph) / 2, slack }, random);
  const first = firstLoad(graph, halves);
  if (costOf(halves, first) >= cost - leastWin) return false;
  if ([0, 1].some((side) => piecesOf(subgraph(graph, halves, side)).count !== 1)) return false;
  for (const [at, vertex] of members.entries()) {
    const part = halves[at] === 0 ? one : other;
    if (book.partOf(vertex) !== part) book.move(vertex, part);
  }
  return true;
}

function graphBetween(graph: Graph, members: readonly number[]): Graph {
  const became = new Map(members.map((vertex, at) => [vertex, at]));
  const edges: Edge[] = [];
  for (const [from, vertex] of members.entries()) {
    eachNeighbour(graph, vertex, (neighbour, tie) => {
      const to = became.get(neighbour) ?? from;
      if (to > from) edges.push({ from, to, tie });
    });
  }
  return graphOf(
    Int32Array.from(members, (vertex) => graph.loads[vertex] ?? 0),
    edges,
  );
}

function firstLoad({ loads }: Graph, halves: Int32Array): number {
  return loads.reduce((sum, load, vertex) => (halves[vertex] === 0 ? sum + load : sum), 0);
}
