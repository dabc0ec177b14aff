import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aBody, aPerson } from './testing/builders.ts';
import type { BuiltPerson } from './testing/builders.ts';
import { startIdentityServer } from './testing/identity-server.ts';
import type { IdentityServer } from './testing/identity-server.ts';
import { totp } from './testing/totp.ts';
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

let last = 0;
const visitor = () => new Visitor(server.app, `10.3.0.${(last += 1)}`);

/** Signs in, sets a second factor up and leaves the browser signed in. */
async function enrolled(
  person: BuiltPerson,
): Promise<{ browser: Visitor; uri: string; backupCodes: string[] }> {
  const browser = visitor();
  await browser.signIn(person);
  const { password } = person;
  const begun = await browser.post('/api/me/second-factor', { password });
  expect(begun.status).toBe(200);
  const uri = String(begun.body['totpUri']);
  // The code of the half minute before, so that the present one is still unused.
  const code = totp(uri, new Date(Date.now() - 30_000));
  const confirmed = await browser.post('/api/me/second-factor/confirm', { code });
  expect(confirmed.status).toBe(200);
  return { browser, uri, backupCodes: begun.body['backupCodes'] as string[] };
}

test('with a second factor the password alone is not enough, and a code counts once', async () => {
  const person = await aPerson(server.identity.api);
  const { browser, uri } = await enrolled(person);
  expect((await browser.get('/api/me')).body['secondFactor']).toBe(true);

  const half = visitor();
  const asked = await half.signIn(person);
  expect([asked.status, asked.body['code']]).toEqual([401, 'identity.second_factor_needed']);
  expect(half.cookies.size).toBe(0);
  const wrong = await half.signIn(person, '000000');
  expect([wrong.status, wrong.body['code']]).toEqual([401, 'identity.wrong_code']);
  const code = totp(uri, new Date());
  expect((await half.signIn(person, code)).status).toBe(200);
  expect((await half.get('/api/me')).body['person']).toMatchObject({ id: person.id });

  const overTheShoulder = visitor();
  const replayed = await overTheShoulder.signIn(person, code);
  expect([replayed.status, replayed.body['code']]).toEqual([401, 'identity.wrong_code']);
  expect(overTheShoulder.cookies.size).toBe(0);
});

test('wrong codes lock the account as wrong passwords do, and asking resets nothing', async () => {
  const person = await aPerson(server.identity.api);
  const { uri } = await enrolled(person);
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await visitor().signIn(person)).body['code']).toBe('identity.second_factor_needed');
    expect((await visitor().signIn(person, '000000')).body['code']).toBe('identity.wrong_code');
  }
  const locked = await visitor().signIn(person, totp(uri, new Date()));
  expect([locked.status, locked.body['code']]).toEqual([429, 'identity.locked']);
});

test('a backup code opens the door once', async () => {
  const person = await aPerson(server.identity.api);
  const { backupCodes } = await enrolled(person);
  const [code = ''] = backupCodes;
  expect((await visitor().signIn(person, code)).status).toBe(200);
  expect((await visitor().signIn(person, code)).status).toBe(401);
});

test('where an administrator requires it, nothing works before it is set up', async () => {
  const { api } = server.identity;
  const body = await aBody(api);
  const positions = [{ capacity: 'dispatcher', bodyId: body.id }];
  const person = await aPerson(api, { positions, secondFactorRequired: true });
  const browser = visitor();
  await browser.signIn(person);
  expect((await browser.get('/api/me')).body).toMatchObject({
    owed: 'second-factor',
    actions: ['identity.own_account'],
  });
  const { browser: ready } = await enrolled(person);
  const me = (await ready.get('/api/me')).body;
  expect(me['owed']).toBeNull();
  expect(me['actions']).toContain('appeals.dispatch');
});

test('taking it away needs the password and is recorded', async () => {
  const person = await aPerson(server.identity.api);
  const { browser } = await enrolled(person);
  const refused = await browser.post('/api/me/second-factor/remove', { password: 'no such 1234' });
  expect(refused.status).toBe(401);
  const { password } = person;
  const removed = await browser.post('/api/me/second-factor/remove', { password });
  expect(removed.status).toBe(200);
  expect((await visitor().signIn(person)).status).toBe(200);
  const audit = await database.db.ownerQuery<{ action: string }>(
    `select action from identity.audit_entry
     where subject_person_id = $1 and action like '%second_factor%' order by number`,
    [person.id],
  );
  expect(audit.map((entry) => entry.action)).toEqual([
    'identity.second_factor_added',
    'identity.second_factor_removed',
  ]);
});
