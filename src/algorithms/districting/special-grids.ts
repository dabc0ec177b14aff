import { householdsOf } from './households.ts';
import { fullLoad, loadOfBuilding } from './rules.ts';
import type { Building, CutRules, Grid, SpecialGrid } from './types.ts';

/**
 * The special grid of each building that is in one.
 *
 * @throws RangeError when two buildings have one id, or a special grid is not one community's.
 */
export function specialOf(
  buildings: readonly Building[],
  special: readonly SpecialGrid[],
): ReadonlyMap<string, string> {
  const known = new Map(buildings.map((building) => [building.id, building]));
  if (known.size < buildings.length) throw new RangeError('two buildings have one id');
  const found = new Map<string, string>();
  for (const { id, buildings: own } of special) {
    const communities = new Set(own.map((building) => known.get(building)?.community));
    const isTaken = own.some((building) => found.has(building)) || new Set(own).size < own.length;
    if (communities.size !== 1 || communities.has(undefined) || isTaken) {
      throw new RangeError(`the special grid ${id} is not of one community's free buildings`);
    }
    for (const building of own) found.set(building, id);
  }
  return found;
}

/** Numbered after the other grids of their community. */
export function specialGrids(
  buildings: readonly Building[],
  special: readonly SpecialGrid[],
  grids: readonly Grid[],
  rules: CutRules,
): Grid[] {
  const known = new Map(buildings.map((building) => [building.id, building]));
  const next = new Map<string, number>();
  for (const { community } of grids) next.set(community, (next.get(community) ?? 0) + 1);
  return special.map(({ id, buildings: ids }) => {
    const own = ids.flatMap((one) => known.get(one) ?? []);
    const community = own[0]?.community ?? '';
    const number = (next.get(community) ?? 0) + 1;
    next.set(community, number);
    const load = own.reduce((sum, building) => sum + loadOfBuilding(building, rules), 0);
    const households = householdsOf(own);
    const work = load / fullLoad;
    return { community, number, kind: 'special', knownAs: id, buildings: own, households, work };
  });
}
