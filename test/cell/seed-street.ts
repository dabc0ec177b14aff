import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import {
  seedOrganisation,
  type SeededOrganisation,
} from '#modules/identity/testing/seed-organisation.ts';
import { describeSociety, type DemoBody, type DemoPerson } from '../../src/demo/people/index.ts';
import { loadCategories, loadResponsibilities } from '../../src/demo/responsibility/index.ts';
import { loadStreet } from '../../src/demo/street/street.ts';
import type { Cell } from '../../src/composition/cell.ts';

/** The day before any test begins: what is laid out then holds during the test. */
const laidOut = new Date('2026-01-01T00:00:00Z');

/**
 * Areas, bodies, people and the responsibility list of the demo's street; nobody has a password.
 */
export async function seedStreet(cell: Cell, db: DatabaseHandle): Promise<SeededOrganisation> {
  const street = loadStreet();
  const { bodies, staff, residents } = describeSociety(seededRandom(1), street, { residents: 3 });
  await db.write(wholeCell, async (tx) => {
    await cell.grids.api.replaceAreas(tx, street.areas);
    await cell.enforcement.api.seedCategories(tx, loadCategories());
  });
  await cell.refresh();
  const organisation = await seedOrganisation(cell.identity.api, {
    bodies: bodies.map(planBody),
    people: [...staff, ...residents].map(planPerson),
  });
  await cell.refresh();
  const idOf = (key: string) => organisation.bodies.get(key) ?? '';
  await db.write(wholeCell, (tx) =>
    cell.enforcement.api.seedList(tx, {
      title: '权责清单',
      effectiveFrom: laidOut,
      items: loadResponsibilities(street.areas).map(
        ({ ruleKey: _ruleKey, bodyKey, assistingBodyKeys, ...item }) => ({
          ...item,
          bodyId: bodyKey === null ? null : idOf(bodyKey),
          assistingBodyIds: assistingBodyKeys.map(idOf),
        }),
      ),
    }),
  );
  await cell.refresh();
  return organisation;
}

function planBody({ parentKey, partyParentKey, superiorKey, ...body }: DemoBody) {
  return {
    ...body,
    ...(parentKey !== null && { parent: parentKey }),
    ...(partyParentKey !== null && { partyParent: partyParentKey }),
    ...(superiorKey !== null && { superior: superiorKey }),
  };
}

function planPerson({ key, name, kind, areaCode, phone, positions }: DemoPerson) {
  return {
    key,
    name,
    kind,
    areaCode,
    phone,
    positions: positions.map(({ bodyKey, ...position }) => ({ ...position, body: bodyKey })),
  };
}
