import type { SeededRandom } from '../seeded-random/index.ts';
import { loadOf, none, piecesOf, sizeOf, subgraph, type Graph } from './graph.ts';
import { halve } from './halve.ts';
import { improve } from './improve.ts';

export interface Wanted {
  /** How many parts, at least one. */
  readonly count: number;
  /** How far from the mean a part may be before it costs much, as a share of the mean. */
  readonly tolerance: number;
}

/**
 * Cuts a graph that hangs together into parts that hang together, of about the same load, so that
 * what is cut between them costs little: by halving again and again (multilevel, with
 * Fiduccia–Mattheyses refinement), then by moves and swaps along the borders of all parts.
 *
 * A part stays outside the tolerance only where no single move or swap brings it in without costing
 * more elsewhere: vertices are never divided, and one may weigh more than a whole part. Vertices
 * without load may leave fewer parts than wanted.
 *
 * @returns The number of its part for each vertex: 0, 1, 2 … without gaps.
 * @throws RangeError when the graph is in pieces, or fewer than one part is wanted.
 *
 * @example partition(graph, { count: 12, tolerance: 0.05 }, seededRandom(1))
 */
export function partition(graph: Graph, wanted: Wanted, random: SeededRandom): Int32Array {
  const { count, tolerance } = wanted;
  if (!(count >= 1)) throw new RangeError(`cannot cut into ${count} parts`);
  if (piecesOf(graph).count > 1) throw new RangeError('the graph is in pieces');
  const parts = new Int32Array(sizeOf(graph));
  const all = parts.map((_, vertex) => vertex);
  cut({ graph, members: all, count, first: 0 }, parts, random);
  return improve(graph, withoutGaps(parts), tolerance, random);
}

interface Work {
  readonly graph: Graph;
  /** Which vertices of the whole graph these are. */
  readonly members: Int32Array;
  readonly count: number;
  /** The number of the first of its parts. */
  readonly first: number;
}

/** How far from its aim a halving may stay, as a share of one part. */
const slackShare = 0.05;

function cut({ graph, members, count, first }: Work, parts: Int32Array, random: SeededRandom) {
  if (count === 1 || members.length < 2) {
    for (const vertex of members) parts[vertex] = first;
    return;
  }
  const ahead = Math.ceil(count / 2);
  const each = loadOf(graph) / count;
  const halves = halve(graph, { first: ahead * each, slack: slackShare * each }, random);
  const sides = [
    { side: 0, count: ahead, first },
    { side: 1, count: count - ahead, first: first + ahead },
  ];
  for (const { side, ...numbers } of sides) {
    const kept = members.filter((_, vertex) => halves[vertex] === side);
    cut({ graph: subgraph(graph, halves, side), members: kept, ...numbers }, parts, random);
  }
}

function withoutGaps(parts: Int32Array): Int32Array {
  const numbers = new Map([...new Set(parts)].sort((a, b) => a - b).map((part, at) => [part, at]));
  return parts.map((part) => numbers.get(part) ?? none);
}
