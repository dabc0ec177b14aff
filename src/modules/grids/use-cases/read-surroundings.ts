import type { Street } from '#algorithms/districting/index.ts';
import type { GridsApi } from '../api.ts';
import type { GivenBuilding } from '../domain/plan.ts';
import { readBuilding, readStreet, type ReadBuilding } from '../domain/read-feature.ts';
import { badBuilding } from '../refusals.ts';

export interface Surroundings {
  readonly buildings: readonly GivenBuilding[];
  readonly streets: readonly Street[];
}

/**
 * The buildings of a community and the streets among them, from GeoJSON features of any wider area:
 * a building belongs to the community that it names, by code or name; one that names none, to the
 * community that it stands in.
 *
 * @throws Refusal invalid `grids.bad_building`, which says which one and what is wrong.
 */
export function readSurroundings(
  areas: GridsApi,
  communityCode: string,
  given: { readonly buildings: readonly unknown[]; readonly streets: readonly unknown[] },
): Surroundings {
  const { name, polygon } = areas.getArea(communityCode);
  const belongs = ({ community, at: [lon, lat] }: ReadBuilding) =>
    community === ''
      ? polygon === null || areas.locate({ lon, lat })?.startsWith(communityCode) === true
      : community === communityCode || community === name;
  const buildings = given.buildings.map((feature, at) => {
    const read = readBuilding(feature);
    if ('fault' in read) throw badBuilding(at + 1, read.fault);
    return read;
  });
  return {
    buildings: buildings
      .filter(belongs)
      .map(({ community: _community, grid: _grid, ...building }) => building),
    streets: given.streets.flatMap(readStreet),
  };
}
