import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aBody, aPerson } from './testing/builders.ts';
import { startIdentityServer } from './testing/identity-server.ts';
import type { IdentityServer } from './testing/identity-server.ts';
import { consentAt, startOidcProvider } from './testing/oidc-provider.ts';
import type { RunningProvider } from './testing/oidc-provider.ts';
import { Visitor } from './testing/visitor.ts';

let database: TestDatabase;
let provider: RunningProvider;
let server: IdentityServer;
beforeAll(async () => {
  database = await createTestDatabase();
  provider = await startOidcProvider('http://shanzhi.test/api/auth/callback/county');
  const { clientId, clientSecret, issuer } = provider;
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`;
  server = await startIdentityServer(database.db, {
    singleSignOn: [{ id: 'county', title: '县统一认证', discoveryUrl, clientId, clientSecret }],
  });
});
afterAll(async () => {
  await server.app.close();
  await provider.close();
  await database.close();
});

/** The whole way round: our page → the provider → back to us. */
async function enter(browser: Visitor, account: string) {
  const begun = await browser.post('/api/auth/sign-in/social', {
    provider: 'county',
    callbackURL: '/',
  });
  expect(begun.status).toBe(200);
  const back = new URL(await consentAt(String(begun.body['url']), account));
  expect(back.pathname).toBe('/api/auth/callback/county');
  return browser.get(back.pathname + back.search);
}

test('a person tied to their account at the provider comes in through it', async () => {
  const { api } = server.identity;
  const county = await aBody(api, { kind: 'county', areaCode: '310115' });
  const administrator = await aPerson(api, {
    positions: [{ capacity: 'administrator', bodyId: county.id }],
  });
  const person = await aPerson(api, {
    positions: [{ capacity: 'dispatcher', bodyId: county.id }],
  });
  const desk = new Visitor(server.app, '10.5.0.1');
  await desk.signIn(administrator);
  const link = { providerId: 'county', subject: 'wangfang' };
  const linked = await desk.post(`/api/people/${person.id}/single-sign-on`, link);
  expect(linked.status).toBe(200);

  const browser = new Visitor(server.app, '10.5.0.2');
  const entered = await enter(browser, 'wangfang');
  expect([entered.status, entered.headers['location']]).toEqual([302, '/']);
  const me = (await browser.get('/api/me')).body;
  expect(me['person']).toMatchObject({ id: person.id });
  expect(me['actions']).toContain('appeals.dispatch');
  const audit = await database.db.ownerQuery<{ action: string; ip: string; facts: object }>(
    'select action, ip, facts from identity.audit_entry where actor_person_id = $1',
    [person.id],
  );
  expect(audit).toMatchObject([
    { action: 'identity.signed_in', ip: '10.5.0.2', facts: { method: 'single_sign_on' } },
  ]);

  const taken = await desk.post(`/api/people/${administrator.id}/single-sign-on`, link);
  expect(taken.status).toBe(409);
});

test('somebody the cell does not know stays outside, and that is recorded', async () => {
  const people = () => database.db.ownerQuery('select from identity.person');
  const before = (await people()).length;
  const browser = new Visitor(server.app, '10.5.0.3');
  const turned = await enter(browser, 'stranger');
  expect(turned.status).toBe(302);
  expect(String(turned.headers['location'])).toContain('error=');
  expect((await browser.get('/api/me')).body['person']).toBeNull();
  expect(await people()).toHaveLength(before);
  const audit = await database.db.ownerQuery(
    `select from identity.audit_entry where action = 'identity.sign_in_failed' and ip = '10.5.0.3'`,
  );
  expect(audit).toHaveLength(1);
});

test('an answer of the provider serves the browser that asked, and once', async () => {
  const asked = new Visitor(server.app, '10.5.0.4');
  const begun = await asked.post('/api/auth/sign-in/social', {
    provider: 'county',
    callbackURL: '/',
  });
  const back = new URL(await consentAt(String(begun.body['url']), 'wangfang'));
  const thief = new Visitor(server.app, '10.5.0.5');
  await thief.get(back.pathname + back.search);
  expect((await thief.get('/api/me')).body['person']).toBeNull();
  await asked.get(back.pathname + back.search);
  const again = new Visitor(server.app, '10.5.0.6');
  for (const [name, value] of asked.cookies)
    if (!name.includes('session')) again.cookies.set(name, value);
  await again.get(back.pathname + back.search);
  expect((await again.get('/api/me')).body['person']).toBeNull();
});

test('the account name serves where the operator trusts the provider for it', async () => {
  const { clientId, clientSecret, issuer } = provider;
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`;
  const trusting = await startIdentityServer(database.db, {
    singleSignOn: [
      {
        ...{ id: 'county', title: '县统一认证', discoveryUrl, clientId, clientSecret },
        usernameClaim: 'preferred_username',
      },
    ],
  });
  const person = await aPerson(trusting.identity.api, { username: 'lina.named' });
  const browser = new Visitor(trusting.app, '10.5.0.7');
  const begun = await browser.post('/api/auth/sign-in/social', {
    provider: 'county',
    callbackURL: '/',
  });
  const back = new URL(await consentAt(String(begun.body['url']), 'lina.named'));
  await browser.get(back.pathname + back.search);
  expect((await browser.get('/api/me')).body['person']).toMatchObject({ id: person.id });
  const kept = await database.db.ownerQuery(
    'select access_token, refresh_token, id_token from identity.credential where user_id = $1',
    [person.id],
  );
  expect(kept).toContainEqual({ access_token: null, refresh_token: null, id_token: null });
  await trusting.app.close();
});

test('the library answers nothing but single sign-on', async () => {
  const browser = new Visitor(server.app, '10.5.0.8');
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'sign-in/username',
    'phone-number/send-otp',
    'phone-number/verify',
    'two-factor/disable',
    'update-user',
  ]) {
    expect((await browser.post(`/api/auth/${path}`, {})).status, path).toBe(404);
  }
});

test('after signing in, nobody is sent to a foreign page', async () => {
  const browser = new Visitor(server.app, '10.5.0.9');
  const refused = await browser.post('/api/auth/sign-in/social', {
    provider: 'county',
    callbackURL: 'https://evil.example/',
  });
  expect(refused.status).toBe(400);
});
