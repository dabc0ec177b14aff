import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aPerson } from './testing/builders.ts';
import { startIdentityServer } from './testing/identity-server.ts';
import type { IdentityServer } from './testing/identity-server.ts';
import { Visitor } from './testing/visitor.ts';

let database: TestDatabase;
let server: IdentityServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await startIdentityServer(database.db);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

test('staff sign in by name and password, are known, and sign out', async () => {
  const person = await aPerson(server.identity.api);
  const visitor = new Visitor(server.app);
  expect((await visitor.get('/api/me')).body['person']).toBeNull();
  const entered = await visitor.signIn(person);
  expect(entered.status).toBe(200);
  const line = String(entered.headers['set-cookie']);
  expect(line).toMatch(/HttpOnly/i);
  expect(line).toMatch(/SameSite=Lax/i);
  const me = await visitor.get('/api/me');
  expect(me.body['person']).toMatchObject({ id: person.id, kind: 'staff' });
  const stolen = new Map(visitor.cookies);
  expect((await visitor.send('DELETE', '/api/session')).status).toBe(200);
  expect(visitor.cookies.size).toBe(0);
  for (const [name, value] of stolen) visitor.cookies.set(name, value);
  expect((await visitor.get('/api/me')).body['person']).toBeNull();
});
