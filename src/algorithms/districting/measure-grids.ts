import { piecesWithin, none } from '../graph-partition/index.ts';
import { outsideOf } from './cut-community.ts';
import { groupedBy } from './grouped-by.ts';
import { loadsOf } from './hold-bounds.ts';
import { householdsOf } from './households.ts';
import { neighbourGraph } from './neighbour-graph.ts';
import { qualityOf } from './quality.ts';
import { fullLoad, loadOfBuilding, usualRules } from './rules.ts';
import type { Building, CutRules, Grid, Quality, Street } from './types.ts';

export interface PlannedBuilding extends Building {
  /** The number of its grid within the community. */
  readonly number: number;
}

export interface PlannedGrids {
  /** All of one community. */
  readonly buildings: readonly PlannedBuilding[];
  readonly streets: readonly Street[];
  /** Numbers of the special grids, which need no balance. */
  readonly special?: ReadonlySet<number>;
  readonly rules?: Partial<CutRules>;
}

export interface MeasuredGrid extends Grid {
  /** In how many parts it lies: 1 hangs together. */
  readonly pieces: number;
}

export interface Measured {
  readonly grids: readonly MeasuredGrid[];
  readonly quality: Quality;
}

/**
 * How good the grids of one community are as people have drawn them, by the same measure that
 * `cutGrids` is held to. Nothing is moved.
 */
export function measureGrids(planned: PlannedGrids): Measured {
  const { buildings, streets, special = new Set<number>() } = planned;
  const rules = { ...usualRules, ...planned.rules };
  const ordinary = buildings.filter(({ number }) => !special.has(number));
  const near = neighbourGraph(ordinary, streets, rules);
  const parts = Int32Array.from(ordinary, ({ number }) => number);
  const { pieces } = piecesWithin(near.graph, parts);
  const loads = loadsOf(near.graph, parts);
  const outside = outsideOf(near.graph, parts, rules.bounds);
  const piecesOf = new Map(
    [...groupedBy([...parts.keys()], (at) => parts[at] ?? none)].map(([number, own]) => [
      number,
      new Set(own.map((at) => pieces[at])).size,
    ]),
  );
  const grids = [...groupedBy(buildings, ({ number }) => number)].map(([number, own]) => {
    const reason = outside.get(number);
    return {
      number,
      community: own[0]?.community ?? '',
      kind: special.has(number) ? ('special' as const) : ('cut' as const),
      buildings: own,
      households: householdsOf(own),
      work: loads.get(number) ?? workOf(own, rules),
      ...(reason === undefined ? {} : { outside: reason }),
      pieces: piecesOf.get(number) ?? 1,
    };
  });
  grids.sort((one, other) => one.number - other.number);
  return { grids, quality: qualityOf(grids, [{ near, parts }], rules.bounds) };
}

function workOf(buildings: readonly Building[], rules: CutRules): number {
  return buildings.reduce((sum, one) => sum + loadOfBuilding(one, rules), 0) / fullLoad;
}
