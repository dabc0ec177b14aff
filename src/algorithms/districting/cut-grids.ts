import { seededRandom } from '../seeded-random/index.ts';
import { cutCommunity, outsideOf, type CommunityCut } from './cut-community.ts';
import { groupedBy } from './grouped-by.ts';
import { loadsOf } from './hold-bounds.ts';
import { neighbourGraph, type NeighbourGraph } from './neighbour-graph.ts';
import { qualityOf, type Look } from './quality.ts';
import { householdsOf } from './households.ts';
import { usualRules } from './rules.ts';
import { specialGrids, specialOf } from './special-grids.ts';
import type { Building, CutInput, CutResult, CutRules, Grid } from './types.ts';

/**
 * Cuts communities into grids of about the same work that hang together, with borders along
 * streets. A building is never divided, a grid never crosses the border of its community, and the
 * same input and seed give the same grids. The quality is reckoned anew from what came out.
 *
 * @throws RangeError when two buildings have one id, or a special grid names none or another's.
 *
 * @example
 * const { grids, quality } = cutGrids({ buildings, streets, rules: { keepWithin: 0.3 } });
 */
export function cutGrids(input: CutInput): CutResult {
  const rules = { ...usualRules, ...input.rules };
  const special = input.special ?? [];
  const inSpecial = specialOf(input.buildings, special);
  const ordinary = input.buildings.filter(({ id }) => !inSpecial.has(id));
  const random = seededRandom(input.seed ?? 1);
  const looks: Look[] = [];
  const grids: Grid[] = [];
  for (const buildings of groupedBy(ordinary, ({ community }) => community).values()) {
    const near = neighbourGraph(buildings, input.streets, rules);
    const today = buildings.map(({ grid }) => grid);
    const cut = cutCommunity(near.graph, today, rules, random);
    looks.push({ near, parts: cut.parts });
    grids.push(...gridsOf(buildings, near, cut, rules));
  }
  const all = [...grids, ...specialGrids(input.buildings, special, grids, rules)];
  return { grids: all, quality: qualityOf(all, looks, rules.bounds) };
}

function gridsOf(
  buildings: readonly Building[],
  { graph }: NeighbourGraph,
  { parts, kept }: CommunityCut,
  rules: CutRules,
): Grid[] {
  const outside = outsideOf(graph, parts, rules.bounds);
  const loads = loadsOf(graph, parts);
  const members = groupedBy(buildings, (_, at) => parts[at] ?? 0);
  const grids = [...members].map(([part, own]) => {
    const knownAs = kept.get(part);
    const reason = outside.get(part);
    return {
      community: buildings[0]?.community ?? '',
      kind: knownAs === undefined ? ('cut' as const) : ('kept' as const),
      ...(knownAs === undefined ? {} : { knownAs }),
      buildings: own,
      households: householdsOf(own),
      work: loads.get(part) ?? 0,
      ...(reason === undefined ? {} : { outside: reason }),
    };
  });
  grids.sort((one, other) => latitudeOf(other.buildings) - latitudeOf(one.buildings));
  return grids.map((grid, at) => ({ ...grid, number: at + 1 }));
}

/** Grids are numbered from north to south. */
function latitudeOf(buildings: readonly Building[]): number {
  return buildings.reduce((sum, { at }) => sum + at[1], 0) / buildings.length;
}
