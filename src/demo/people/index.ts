import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Street } from '../street/street.ts';
import { describeBodies } from './bodies.ts';
import type { DemoBody } from './body.ts';
import type { DemoPerson, DemoResident } from './person.ts';
import { describeResidents } from './residents.ts';
import { describeStaff } from './staff.ts';

export type { DemoBody } from './body.ts';
export type { DemoCapacity } from './offices.ts';
export type { DemoPerson, DemoPosition, DemoResident } from './person.ts';

export interface Society {
  readonly bodies: readonly DemoBody[];
  readonly staff: readonly DemoPerson[];
  readonly residents: readonly DemoResident[];
}

/**
 * Everybody and every body of the demo; the same seed gives the same society.
 *
 * @example describeSociety(seededRandom(1), loadStreet(), { residents: 300 }).staff.length
 */
export function describeSociety(
  random: SeededRandom,
  street: Street,
  counts: { readonly residents: number },
): Society {
  const usedNames = new Set<string>();
  const bodies = describeBodies(street);
  const staff = describeStaff(random, bodies, usedNames);
  const residents = describeResidents(random, street, counts.residents, usedNames);
  return { bodies, staff, residents };
}
