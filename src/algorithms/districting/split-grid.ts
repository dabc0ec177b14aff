import { partition, piecesOf } from '../graph-partition/index.ts';
import { seededRandom } from '../seeded-random/index.ts';
import { neighbourGraph } from './neighbour-graph.ts';
import { usualRules } from './rules.ts';
import type { Building, CutRules, Street } from './types.ts';

export interface ToSplit {
  readonly buildings: readonly Building[];
  readonly streets: readonly Street[];
  readonly rules?: Partial<CutRules>;
  readonly seed?: number;
}

/**
 * The buildings of one grid that should become a second one of about the same work. Where the grid
 * lies in pieces already, the first piece stays and the rest goes.
 *
 * @throws RangeError when there are fewer than two buildings.
 */
export function splitGrid({ buildings, streets, rules, seed = 1 }: ToSplit): readonly Building[] {
  if (buildings.length < 2) throw new RangeError('one building cannot be divided');
  const { graph } = neighbourGraph(buildings, streets, { ...usualRules, ...rules });
  const { pieces, count } = piecesOf(graph);
  const sides =
    count > 1 ? pieces : partition(graph, { count: 2, tolerance: 0 }, seededRandom(seed));
  return buildings.filter((_, at) => sides[at] !== 0);
}
