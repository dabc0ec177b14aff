import type { Building, SpecialGrid, Street } from '#algorithms/districting/index.ts';
import { badBuilding, readBuilding, readStreet } from '#modules/grids/index.ts';
import { readFeatures } from './map-file.ts';

export interface GivenBuildings {
  readonly buildings: readonly Building[];
  readonly special: readonly SpecialGrid[];
}

/** @throws Refusal invalid `grids.bad_building`, which says which one and what is wrong. */
export async function readBuildings(path: string): Promise<GivenBuildings> {
  const buildings: Building[] = [];
  const special = new Map<string, string[]>();
  const known = new Set<string>();
  let number = 0;
  await readFeatures(path, (feature) => {
    number += 1;
    const read = readBuilding(feature);
    if ('fault' in read) throw badBuilding(number, read.fault);
    const { special: own, ...facts } = read;
    if (known.has(facts.id)) throw badBuilding(number, `properties.id ${facts.id}`);
    known.add(facts.id);
    if (own !== undefined) special.set(own, [...(special.get(own) ?? []), facts.id]);
    buildings.push(facts);
  });
  return { buildings, special: [...special].map(([id, ids]) => ({ id, buildings: ids })) };
}

/** The lines that part neighbours; footpaths, areas and points are passed over. */
export async function readStreets(path: string): Promise<Street[]> {
  const streets: Street[] = [];
  await readFeatures(path, (feature) => streets.push(...readStreet(feature)));
  return streets;
}
