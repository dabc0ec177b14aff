import type { Feature } from 'geojson';
import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Street } from './street.ts';

/** What a plan of grids is made from, as a map would give it. */
export interface PlanFeatures {
  readonly buildings: readonly Feature[];
  readonly streets: readonly Feature[];
}

const storeyMetres = 3;
const householdsPerStorey = 2;

/**
 * The street's buildings with invented households: more where it is higher, none in one of eight,
 * which are shops and offices.
 */
export function planFeatures(random: SeededRandom, { buildings, roads }: Street): PlanFeatures {
  return {
    buildings: buildings.map(({ id, name, address, heightM = 15, center }) => {
      const most = Math.max(2, Math.round(heightM / storeyMetres) * householdsPerStorey);
      const households = random.integer(1, 8) === 1 ? 0 : random.integer(Math.ceil(most / 2), most);
      return {
        type: 'Feature',
        properties: { id, name: name ?? address, households },
        geometry: { type: 'Point', coordinates: center },
      };
    }),
    streets: roads.map(({ kind, lines }) => ({
      type: 'Feature',
      properties: { kind },
      geometry: lines,
    })),
  };
}
