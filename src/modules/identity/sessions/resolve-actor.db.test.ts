import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAuthority } from '#platform/permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aBody, aPerson } from '../testing/builders.ts';
import { startIdentityServer } from '../testing/identity-server.ts';
import type { IdentityServer } from '../testing/identity-server.ts';
import { Visitor } from '../testing/visitor.ts';

/** Two processes of one cell: the same database and secret, memories of their own. */
const secret = 'one secret for every process of the cell';
let database: TestDatabase;
let here: IdentityServer;
let there: IdentityServer;
beforeAll(async () => {
  database = await createTestDatabase();
  here = await startIdentityServer(database.db, { secret });
  there = await startIdentityServer(database.db, { secret });
});
afterAll(async () => {
  await here.app.close();
  await there.app.close();
  await database.close();
});

test('a burst of requests reads the database once', async () => {
  const person = await aPerson(here.identity.api);
  const browser = new Visitor(here.app);
  await browser.signIn(person);
  let reads = 0;
  const counting: typeof database.db = {
    ...database.db,
    read: (scope, work) => {
      reads += 1;
      return database.db.read(scope, work);
    },
  };
  const fresh = await startIdentityServer(counting, { secret });
  await fresh.identity.resolveActor({ headers: {} }); // reads what capacities may do
  reads = 0;
  const headers = { cookie: browser.cookie };
  const actors = await Promise.all(
    Array.from({ length: 100 }, () => fresh.identity.resolveActor({ headers })),
  );
  expect(actors.every((actor) => actor.personId === person.id)).toBe(true);
  expect(reads).toBe(1);
  await fresh.app.close();
});

test('a session opened in one process counts in the other', async () => {
  const person = await aPerson(here.identity.api);
  const browser = new Visitor(here.app);
  await browser.signIn(person);
  const actor = await there.identity.resolveActor({ headers: { cookie: browser.cookie } });
  expect(actor.personId).toBe(person.id);
});

test('what one process ends, the other forgets within ten seconds', async () => {
  const person = await aPerson(here.identity.api);
  const browser = new Visitor(here.app);
  await browser.signIn(person);
  const headers = { cookie: browser.cookie };
  const kindThere = async () => (await there.identity.resolveActor({ headers })).kind;
  expect(await kindThere()).toBe('person');
  await browser.send('DELETE', '/api/session');
  expect((await here.identity.resolveActor({ headers })).kind).toBe('anonymous');
  there.clock.advanceMinutes(10 / 60);
  expect(await kindThere()).toBe('anonymous');
});

test('an office that runs out is noticed within ten seconds by itself', async () => {
  const { api } = here.identity;
  const body = await aBody(api);
  const person = await aPerson(api);
  await api.assignPosition({
    ...{ personId: person.id, bodyId: body.id, title: '分拨员', capacity: 'dispatcher' },
    activeTo: new Date(here.clock.now().getTime() + 60_000),
  });
  const browser = new Visitor(here.app);
  await browser.signIn(person);
  const headers = { cookie: browser.cookie };
  const may = async () =>
    findAuthority(await here.identity.resolveActor({ headers }), 'appeals.dispatch') !== undefined;
  expect(await may()).toBe(true);
  here.clock.advanceMinutes(1);
  expect(await may()).toBe(false);
});
