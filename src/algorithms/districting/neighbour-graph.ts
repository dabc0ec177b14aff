import { graphOf, type Edge, type Graph } from '../graph-partition/index.ts';
import { neighboursOf } from './neighbours.ts';
import { planeAround, type Point } from './plane.ts';
import { fullLoad, loadOfBuilding } from './rules.ts';
import { indexStreets, type Between } from './street-index.ts';
import type { Building, CutRules, Street } from './types.ts';

/** Buildings beside each other; what is tied strongly should stay in one grid. */
export interface NeighbourGraph {
  readonly graph: Graph;
  readonly points: readonly Point[];
  /** One pair a time, with what lies between. */
  readonly edges: readonly (Edge & { readonly between: Between })[];
}

/** A border along a main street costs next to nothing, one through a block a lot. */
const parting: Readonly<Record<Between, number>> = {
  nothing: 1,
  street: 5,
  'main-street': 10,
};
const blockTie = 10;
const nearTieMost = 10;
const metresPerTie = 15;

/**
 * The graph that grids are cut from: a vertex for each building, in their order, and the load that
 * it puts on a grid.
 */
export function neighbourGraph(
  buildings: readonly Building[],
  streets: readonly Street[],
  rules: CutRules,
): NeighbourGraph {
  const flatten = planeAround(buildings[0]?.at ?? [0, 0]);
  const points = buildings.map(({ at }) => flatten(at));
  const betweenOf = indexStreets(streets, flatten);
  const edges = neighboursOf(points).map(({ from, to, metres }) => {
    const between = betweenOf(points[from] ?? [0, 0], points[to] ?? [0, 0]);
    const near = Math.max(0, nearTieMost - metres / metresPerTie);
    const tie = Math.max(1, Math.round((blockTie + near) / parting[between]));
    return { from, to, tie, between };
  });
  const loads = Int32Array.from(buildings, (building) => loadOfBuilding(building, rules));
  return { graph: graphOf(loads, edges), points, edges };
}

/** How many grids so much work makes. */
export function gridsFor(load: number): number {
  return Math.max(1, Math.round(load / fullLoad));
}
