import { none, piecesOf, subgraph, type Graph } from '../graph-partition/index.ts';
import { loadsOf, tiesAround } from './hold-bounds.ts';
import type { CutRules } from './types.ts';

export interface KeptGrids {
  /** For each vertex the place of its kept grid among the names, or `none`. */
  readonly sides: Int32Array;
  readonly names: readonly string[];
}

/**
 * The grids of today that hang together and are near enough to their target. One of them is given
 * up again where the rest beside it would be too little for a grid of its own.
 */
export function keptGrids(
  graph: Graph,
  gridsToday: readonly (string | undefined)[],
  rules: CutRules,
): KeptGrids {
  const names = [...new Set(gridsToday)].filter((name) => name !== undefined).sort();
  const today = Int32Array.from(gridsToday, (name) =>
    name === undefined ? none : names.indexOf(name),
  );
  if (rules.keepWithin === undefined) return { sides: today.fill(none), names: [] };
  const fine = fineGrids(graph, today, rules.keepWithin);
  const sides = today.map((grid) => (fine.has(grid) ? grid : none));
  while (giveUpOne(graph, sides, rules.bounds.least));
  return withoutGaps(sides, names);
}

function fineGrids(graph: Graph, today: Int32Array, within: number): Set<number> {
  const near = [...loadsOf(graph, today)].filter(([, load]) => Math.abs(load - 1) <= within);
  return new Set(
    near.flatMap(([grid]) =>
      grid !== none && piecesOf(subgraph(graph, today, grid)).count === 1 ? [grid] : [],
    ),
  );
}

function giveUpOne(graph: Graph, sides: Int32Array, least: number): boolean {
  const rest = [...sides.keys()].filter((vertex) => sides[vertex] === none);
  const { pieces, count } = piecesOf(subgraph(graph, sides, none));
  // Pieces are numbered below all kept grids, so that both stand in one array.
  const marks = sides.slice();
  for (const [at, vertex] of rest.entries()) marks[vertex] = none - 1 - (pieces[at] ?? 0);
  const loads = loadsOf(graph, marks);
  for (let piece = 0; piece < count; piece += 1) {
    const mark = none - 1 - piece;
    if ((loads.get(mark) ?? 0) >= least) continue;
    const ties = [...tiesAround(graph, marks, mark)].filter(([other]) => other > none);
    const [strongest] = ties.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    if (strongest === undefined) continue;
    for (const [vertex, grid] of sides.entries()) if (grid === strongest[0]) sides[vertex] = none;
    return true;
  }
  return false;
}

function withoutGaps(sides: Int32Array, names: readonly string[]): KeptGrids {
  const used = [...new Set(sides)].filter((grid) => grid !== none).sort((a, b) => a - b);
  const places = new Map(used.map((grid, place) => [grid, place]));
  return {
    sides: sides.map((grid) => places.get(grid) ?? none),
    names: used.map((grid) => names[grid] ?? ''),
  };
}
