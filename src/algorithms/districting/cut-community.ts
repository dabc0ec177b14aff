import { none, partition, piecesOf, subgraph, type Graph } from '../graph-partition/index.ts';
import type { SeededRandom } from '../seeded-random/index.ts';
import { holdBounds, loadsOf } from './hold-bounds.ts';
import { keptGrids } from './kept-grids.ts';
import { gridsFor } from './neighbour-graph.ts';
import { fullLoad } from './rules.ts';
import type { CutRules, OutsideReason } from './types.ts';

export interface CommunityCut {
  /** The number of its grid for each building. */
  readonly parts: Int32Array;
  /** Which of those numbers are grids of today, and their names. */
  readonly kept: ReadonlyMap<number, string>;
}

/** Cuts one community: what is kept stays, each piece of the rest is cut by itself. */
export function cutCommunity(
  graph: Graph,
  gridsToday: readonly (string | undefined)[],
  rules: CutRules,
  random: SeededRandom,
): CommunityCut {
  const { sides, names } = keptGrids(graph, gridsToday, rules);
  const parts = sides.slice();
  let next = names.length;
  for (const members of piecesToCut(graph, sides)) {
    const marks = new Int32Array(parts.length);
    for (const vertex of members) marks[vertex] = 1;
    const piece = subgraph(graph, marks, 1);
    const count = gridsFor(piece.loads.reduce((sum, load) => sum + load, 0));
    const { tolerance, bounds } = rules;
    const cut = partition(piece, { count, tolerance }, random);
    const held = holdBounds(piece, cut, bounds, random);
    for (const [at, vertex] of members.entries()) parts[vertex] = next + (held[at] ?? 0);
    next += held.reduce((highest, part) => Math.max(highest, part + 1), 0);
  }
  return { parts, kept: new Map(names.map((name, part) => [part, name])) };
}

/** The vertices of each piece that is in no kept grid, in their order. */
function piecesToCut(graph: Graph, sides: Int32Array): number[][] {
  const rest = [...sides.keys()].filter((vertex) => sides[vertex] === none);
  const { pieces } = piecesOf(subgraph(graph, sides, none));
  const members: number[][] = [];
  for (const [at, vertex] of rest.entries()) (members[pieces[at] ?? 0] ??= []).push(vertex);
  return members;
}

/** Which grids are outside the hard bounds, and why no cut could help it. */
export function outsideOf(
  graph: Graph,
  parts: Int32Array,
  { least, most }: CutRules['bounds'],
): Map<number, OutsideReason> {
  const heaviest = new Map<number, number>();
  for (const [vertex, part] of parts.entries()) {
    const load = (graph.loads[vertex] ?? 0) / fullLoad;
    heaviest.set(part, Math.max(heaviest.get(part) ?? 0, load));
  }
  const loads = loadsOf(graph, parts);
  const outside = new Map<number, OutsideReason>();
  for (const [part, load] of loads) {
    if (load >= least && load <= most) continue;
    if (load > most && (heaviest.get(part) ?? 0) > most) outside.set(part, 'one-building');
    else if (load < least && loads.size === 1) outside.set(part, 'little-to-share');
    else outside.set(part, 'not-reached');
  }
  return outside;
}
