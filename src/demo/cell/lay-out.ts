import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import {
  seedOrganisation,
  type SeededOrganisation,
} from '#modules/identity/testing/seed-organisation.ts';
import type { Cell } from '../../composition/cell.ts';
import { describeSociety } from '../people/index.ts';
import type { DemoBody, DemoPerson, Society } from '../people/index.ts';
import { loadCategories, loadResponsibilities } from '../responsibility/index.ts';
import type { Street } from '../street/street.ts';

export interface LayOutOptions {
  readonly street: Street;
  readonly random: SeededRandom;
  readonly residents: number;
  /** From when everything laid out holds. */
  readonly since: Date;
  /** Passwords by person's key; everybody else has none and cannot sign in with one. */
  readonly passwordOf: (person: DemoPerson) => string | undefined;
}

/** The demo's street as it stands in a cell. */
export interface LaidOut extends SeededOrganisation {
  readonly street: Street;
  readonly society: Society;
}

/**
 * Puts areas, categories, bodies, people and the responsibility list of the demo into an empty
 * cell. The cell shows them when this returns.
 */
export async function layOut(
  cell: Cell,
  db: DatabaseHandle,
  options: LayOutOptions,
): Promise<LaidOut> {
  const { street, since } = options;
  const society = describeSociety(options.random, street, { residents: options.residents });
  await db.write(wholeCell, async (tx) => {
    await cell.grids.api.replaceAreas(tx, street.areas);
    await cell.enforcement.api.seedCategories(tx, loadCategories());
  });
  await cell.refresh();
  const organisation = await seedOrganisation(cell.identity.api, {
    bodies: society.bodies.map(planBody),
    people: [...society.staff, ...society.residents].map((person) =>
      planPerson(person, options.passwordOf(person)),
    ),
  });
  await cell.refresh();
  await seedResponsibilities(cell, db, street, organisation, since);
  await cell.refresh();
  return { ...organisation, street, society };
}

async function seedResponsibilities(
  cell: Cell,
  db: DatabaseHandle,
  street: Street,
  { bodies }: SeededOrganisation,
  effectiveFrom: Date,
): Promise<void> {
  const idOf = (key: string): string => {
    const id = bodies.get(key);
    if (id === undefined) throw new Error(`the responsibility list names no body ${key}`);
    return id;
  };
  const items = loadResponsibilities(street.areas).map(
    ({ ruleKey: _ruleKey, bodyKey, assistingBodyKeys, ...item }) => ({
      ...item,
      bodyId: bodyKey === null ? null : idOf(bodyKey),
      assistingBodyIds: assistingBodyKeys.map(idOf),
    }),
  );
  await db.write(wholeCell, (tx) =>
    cell.enforcement.api.seedList(tx, { title: '滨江街道权责清单', effectiveFrom, items }),
  );
}

function planBody({ parentKey, partyParentKey, superiorKey, ...body }: DemoBody) {
  return {
    ...body,
    ...(parentKey !== null && { parent: parentKey }),
    ...(partyParentKey !== null && { partyParent: partyParentKey }),
    ...(superiorKey !== null && { superior: superiorKey }),
  };
}

function planPerson(person: DemoPerson, password: string | undefined) {
  const { key, name, kind, areaCode, phone, username, positions } = person;
  return {
    ...{ key, name, kind, areaCode, phone },
    // Only those with a password get an account name: the others have no way in.
    ...(username !== null && password !== undefined && { username, password }),
    positions: positions.map(({ bodyKey, ...position }) => ({ ...position, body: bodyKey })),
  };
}
