import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority } from '#platform/permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { defaultCapacities } from './default-capacities.ts';
import { isOffice } from './domain/authority.ts';
import { aBody, aPerson } from './testing/builders.ts';
import { shippedActions, startIdentityServer } from './testing/identity-server.ts';
import type { IdentityServer } from './testing/identity-server.ts';

/** Every capacity × action × place, from the shipped data, through real positions. */
const offices = defaultCapacities.filter((one) => isOffice(one.capacity));
const shippedTo = (capacity: string) =>
  new Set(defaultCapacities.find((one) => one.capacity === capacity)?.actions);
const actions = shippedActions.map((one) => one.action);
const street = '310115001';
const inside = ['310115001', '310115001001', '310115001001005'];
const outside = ['310115002', '310115', '310114001001', '', '31011500'];

let database: TestDatabase;
let server: IdentityServer;
let residentId = '';
const holders = new Map<string, { actor: Actor; bodyId: string }>();

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startIdentityServer(database.db);
  const { api } = server.identity;
  residentId = (await aPerson(api, { kind: 'resident' })).id;
  for (const { capacity } of offices) {
    const body = await aBody(api, { kind: 'street', areaCode: street });
    const positions = [{ capacity, bodyId: body.id }];
    const person = await aPerson(api, { positions });
    const actor = await api.actAs(person.id);
    if (actor) holders.set(capacity, { actor, bodyId: body.id });
  }
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

describe.each(offices.map((one) => one.capacity))('%s', (capacity) => {
  const granted = shippedTo(capacity);

  test.each(actions)('%s', (action) => {
    const holder = holders.get(capacity);
    expect(holder).toBeDefined();
    if (!holder) return;
    const may = (areaCode: string) => findAuthority(holder.actor, action, { areaCode });
    for (const areaCode of inside) {
      expect(may(areaCode)?.bodyId === holder.bodyId).toBe(granted.has(action));
    }
    for (const areaCode of outside) {
      expect(may(areaCode)).toBeUndefined();
    }
    const ofBody = findAuthority(holder.actor, action, { bodyIds: [holder.bodyId] });
    expect(ofBody !== undefined).toBe(granted.has(action));
    const ofOther = findAuthority(holder.actor, action, { bodyIds: [crypto.randomUUID()] });
    expect(ofOther).toBeUndefined();
  });
});

test.each(actions)('a resident, who holds no office: %s', async (action) => {
  const actor = await server.identity.api.actAs(residentId);
  if (!actor) throw new Error('the resident is gone');
  expect(findAuthority(actor, action) !== undefined).toBe(shippedTo('resident').has(action));
  for (const areaCode of [...inside, ...outside]) {
    expect(findAuthority(actor, action, { areaCode })).toBeUndefined();
  }
});

test.each(actions)('a visitor who is not signed in: %s', async (action) => {
  const actor = await server.identity.resolveActor({ headers: {} });
  expect(actor.kind).toBe('anonymous');
  expect(findAuthority(actor, action) !== undefined).toBe(shippedTo('visitor').has(action));
  for (const areaCode of [...inside, ...outside]) {
    expect(findAuthority(actor, action, { areaCode })).toBeUndefined();
  }
});

test.each(actions)('a program with a key for one thing: %s', async (action) => {
  const wish = { name: 'probe', areaCode: street, actions: ['appeals.import'] };
  const { key } = await server.identity.api.createClient(wish);
  const actor = await server.identity.resolveActor({ headers: { 'x-api-key': key } });
  const may = (areaCode: string) => findAuthority(actor, action, { areaCode }) !== undefined;
  expect(inside.map(may)).toEqual(inside.map(() => action === 'appeals.import'));
  expect(outside.map(may)).toEqual(outside.map(() => false));
});
