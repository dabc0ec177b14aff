import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aBody, aPerson, goodPassword } from './testing/builders.ts';
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

let lastIp = 0;
const visitor = () => new Visitor(server.app, `10.1.0.${(lastIp += 1)}`);
const auditOf = (personId: string) =>
  database.db.ownerQuery<{ action: string; outcome: string; ip: string }>(
    `select action, outcome, ip from identity.audit_entry
     where subject_person_id = $1 order by number`,
    [personId],
  );

test('staff sign in by name and password, are known, and sign out', async () => {
  const person = await aPerson(server.identity.api);
  const browser = visitor();
  expect((await browser.get('/api/me')).body['person']).toBeNull();
  const entered = await browser.signIn(person);
  expect(entered.status).toBe(200);
  const line = String(entered.headers['set-cookie']);
  expect(line).toMatch(/HttpOnly/i);
  expect(line).toMatch(/SameSite=Lax/i);
  const me = await browser.get('/api/me');
  expect(me.body['person']).toMatchObject({ id: person.id, kind: 'staff' });

  const stolen = new Map(browser.cookies);
  expect((await browser.send('DELETE', '/api/session')).status).toBe(200);
  expect(browser.cookies.size).toBe(0);
  for (const [name, value] of stolen) browser.cookies.set(name, value);
  expect((await browser.get('/api/me')).body['person']).toBeNull();
  expect(await auditOf(person.id)).toMatchObject([
    { action: 'identity.signed_in', outcome: 'done', ip: '10.1.0.1' },
    { action: 'identity.signed_out', outcome: 'done' },
  ]);
});

test('a wrong password and an unknown name get the same answer', async () => {
  const person = await aPerson(server.identity.api);
  const wrong = await visitor().signIn({ ...person, password: 'not this one 88' });
  const unknown = await visitor().signIn({ username: 'nobody.here', password: goodPassword });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(wrong.body['code']).toBe('identity.wrong_credentials');
  expect(unknown.body['sentence']).toEqual(wrong.body['sentence']);
  expect(await auditOf(person.id)).toMatchObject([
    { action: 'identity.sign_in_failed', outcome: 'refused' },
  ]);
});

test('five failures lock the account, longer each time, even for the right password', async () => {
  const person = await aPerson(server.identity.api);
  const wrong = { ...person, password: 'not this one 88' };
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await visitor().signIn(wrong)).status).toBe(401);
  }
  const refused = await visitor().signIn(person);
  expect(refused.status).toBe(429);
  expect(refused.body['code']).toBe('identity.locked');
  server.clock.advanceMinutes(16);
  expect((await visitor().signIn(wrong)).status).toBe(401);
  server.clock.advanceMinutes(16);
  expect((await visitor().signIn(person)).status).toBe(429);
  server.clock.advanceMinutes(15);
  expect((await visitor().signIn(person)).status).toBe(200);
  const outcomes = (await auditOf(person.id)).map((entry) => entry.outcome);
  expect(outcomes.filter((outcome) => outcome === 'locked')).toHaveLength(2);
});

test('guesses sent all at once are counted one by one', async () => {
  const person = await aPerson(server.identity.api);
  const wrong = { ...person, password: 'not this one 88' };
  const answers = await Promise.all(Array.from({ length: 9 }, () => visitor().signIn(wrong)));
  const statuses = answers.map((answer) => answer.status).sort();
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});

test('one address that tries many names is locked too, others are not', async () => {
  const person = await aPerson(server.identity.api);
  const attacker = new Visitor(server.app, '10.66.0.1');
  for (let tries = 0; tries < 50; tries += 1) {
    await attacker.signIn({ username: `guess${tries}`, password: goodPassword });
  }
  expect((await attacker.signIn(person)).status).toBe(429);
  expect((await visitor().signIn(person)).status).toBe(200);
}, 60_000);

test('a forged, cut or foreign cookie is nobody', async () => {
  const person = await aPerson(server.identity.api);
  const browser = visitor();
  await browser.signIn(person);
  const [[name = '', value = ''] = []] = [...browser.cookies];
  for (const bad of [value.slice(0, -4), `x${value}`, value.split('.')[0] ?? '', '%zz', '.']) {
    browser.cookies.set(name, bad);
    expect((await browser.get('/api/me')).body['person']).toBeNull();
  }
});

test('a change that rides on the cookie must come from our own pages', async () => {
  const person = await aPerson(server.identity.api);
  const browser = visitor();
  await browser.signIn(person);
  const evil = { origin: 'https://evil.example' };
  const change = { preferences: { elderMode: true } };
  const refused = await browser.send('PATCH', '/api/me', change, evil);
  expect(refused.status).toBe(403);
  expect(refused.body['code']).toBe('http.cross_site');
  expect((await browser.send('PATCH', '/api/me', change)).status).toBe(200);
  const me = await browser.get('/api/me');
  expect(me.body['person']).toMatchObject({ preferences: { elderMode: true } });
});

test('a new password must be good, ends all other sessions, and keeps this one', async () => {
  const person = await aPerson(server.identity.api, { name: '张伟', username: 'zhangwei77' });
  const [here, elsewhere] = [visitor(), visitor()];
  await here.signIn(person);
  await elsewhere.signIn(person);
  expect((await elsewhere.get('/api/me')).body['person']).not.toBeNull();
  const change = (current: string, next: string) =>
    here.post('/api/me/password', { current, next });
  for (const weak of ['short1!', 'password2026', 'zhangwei77!', '1234567890', 'aaaaaaaaaaaa']) {
    const refused = await change(goodPassword, weak);
    expect([refused.status, refused.body['code']]).toEqual([400, 'identity.password_weak']);
  }
  expect((await change('not this one 88', 'lantern harbour 9 willow')).status).toBe(401);
  expect((await change(goodPassword, 'lantern harbour 9 willow')).status).toBe(200);
  expect((await elsewhere.get('/api/me')).body['person']).toBeNull();
  expect((await here.get('/api/me')).body['person']).not.toBeNull();
  expect((await visitor().signIn(person)).status).toBe(401);
  const renewed = { ...person, password: 'lantern harbour 9 willow' };
  expect((await visitor().signIn(renewed)).status).toBe(200);
});

test('a password given by somebody else must be replaced before anything else', async () => {
  const { api } = server.identity;
  const body = await aBody(api);
  const positions = [{ capacity: 'dispatcher', bodyId: body.id }];
  const person = await aPerson(api, { passwordTemporary: true, positions });
  const browser = visitor();
  await browser.signIn(person);
  const owing = await browser.get('/api/me');
  expect(owing.body).toMatchObject({ owed: 'new-password', actions: ['identity.own_account'] });
  const next = 'lantern harbour 9 willow';
  await browser.post('/api/me/password', { current: person.password, next });
  const free = await browser.get('/api/me');
  expect(free.body['owed']).toBeNull();
  expect(free.body['actions']).toContain('appeals.dispatch');
});

test('whoever left is out at once, and a shift ends after twelve hours', async () => {
  const { api } = server.identity;
  const body = await aBody(api, { kind: 'county', areaCode: '310115' });
  const positions = [{ capacity: 'administrator', bodyId: body.id }];
  const administrator = await aPerson(api, { positions });
  const person = await aPerson(api);
  const [desk, browser] = [visitor(), visitor()];
  await desk.signIn(administrator);
  await browser.signIn(person);
  expect((await browser.get('/api/me')).body['person']).not.toBeNull();
  const closed = await desk.send('PATCH', `/api/people/${person.id}`, { active: false });
  expect(closed.status).toBe(200);
  expect((await browser.get('/api/me')).body['person']).toBeNull();
  server.clock.advanceMinutes(12 * 60 + 1);
  expect((await desk.get('/api/me')).body['person']).toBeNull();
});
