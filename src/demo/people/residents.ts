import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Street } from '../street/street.ts';
import { inventName } from './names.ts';
import type { DemoResident } from './person.ts';

/** Residents have the upper half of the invented numbers. */
const FIRST_NUMBER = 5_000;
const RESIDENTS_MAX = 5_000;

/** People who live in the buildings of the map; the first is shown to visitors. */
export function describeResidents(
  random: SeededRandom,
  street: Street,
  count: number,
  usedNames: Set<string>,
): DemoResident[] {
  if (count > RESIDENTS_MAX) throw new RangeError(`At most ${RESIDENTS_MAX} residents`);
  return Array.from({ length: count }, (_, index) => {
    const building = random.pick(street.buildings);
    const [lon = NaN, lat = NaN] = building.center;
    const room = random.integer(1, 6) * 100 + random.integer(1, 4);
    return {
      key: `resident_${index + 1}`,
      kind: 'resident',
      name: inventName(random, usedNames),
      phone: `1990000${String(FIRST_NUMBER + index)}`,
      areaCode: building.gridCode,
      username: null,
      positions: [],
      isShownAccount: index === 0,
      buildingId: building.id,
      address: `滨江街道${building.address}${room}室`,
      point: { lon, lat },
    };
  });
}
