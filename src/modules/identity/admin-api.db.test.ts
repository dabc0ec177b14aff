import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aBody, aPerson, goodPassword } from './testing/builders.ts';
import { startIdentityServer } from './testing/identity-server.ts';
import type { IdentityServer } from './testing/identity-server.ts';
import { Visitor } from './testing/visitor.ts';

const county = '310115';
const street = '310115001';
const otherStreet = '310115002';

let database: TestDatabase;
let server: IdentityServer;
let desk: Visitor; // the county's administrator
let streetDesk: Visitor; // a street's administrator
let streetBodyId: string;
let streetAdministratorId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startIdentityServer(database.db);
  const { api } = server.identity;
  const countyBody = await aBody(api, { kind: 'county', areaCode: county });
  const streetBody = await aBody(api, {
    kind: 'street',
    areaCode: street,
    parentId: countyBody.id,
  });
  streetBodyId = streetBody.id;
  const signedIn = async (bodyId: string, areaCodes: readonly string[]) => {
    const positions = [{ capacity: 'administrator', bodyId, areaCodes }];
    const person = await aPerson(api, { positions });
    const browser = new Visitor(server.app, '10.6.0.1');
    await browser.signIn(person);
    return { browser, person };
  };
  desk = (await signedIn(countyBody.id, [''])).browser;
  const streetSide = await signedIn(streetBody.id, [street]);
  streetDesk = streetSide.browser;
  streetAdministratorId = streetSide.person.id;
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

const idIn = (answer: { body: Record<string, unknown> }) => String(answer.body['id']);

test('bodies are drawn up, moved and closed, within one’s area, never in a ring', async () => {
  const wish = {
    kind: 'community',
    name: '和平社区',
    areaCode: `${street}007`,
    parentId: streetBodyId,
  };
  const community = await streetDesk.post('/api/bodies', wish);
  expect(community.status).toBe(200);
  const grid = await streetDesk.post('/api/bodies', {
    kind: 'grid',
    name: '第一网格',
    areaCode: `${street}007001`,
    parentId: idIn(community),
  });
  const ring = await streetDesk.send('PATCH', `/api/bodies/${idIn(community)}`, {
    parentId: idIn(grid),
  });
  expect([ring.status, ring.body['code']]).toEqual([400, 'identity.body_above_itself']);
  const outside = await streetDesk.post('/api/bodies', { ...wish, areaCode: `${otherStreet}001` });
  expect(outside.status).toBe(403);
  const moved = await streetDesk.send('PATCH', `/api/bodies/${idIn(grid)}`, {
    areaCode: `${otherStreet}001001`,
  });
  expect(moved.status).toBe(403);

  expect((await server.identity.api.findSuperior(idIn(grid)))?.id).toBe(idIn(community));
  await streetDesk.send('PATCH', `/api/bodies/${idIn(grid)}`, { active: false });
  const anybody = new Visitor(server.app, '10.6.0.2');
  const open = (await anybody.get(`/api/bodies?area=${street}007`)).body['items'];
  expect(open).toMatchObject([{ name: '和平社区' }]);
  const all = (await anybody.get(`/api/bodies?area=${street}007&closed=true`)).body['items'];
  expect(all).toHaveLength(2);
});

test('people are added with the means to sign in, changed, and found by area', async () => {
  const wish = {
    kind: 'staff',
    name: '陈静',
    areaCode: street,
    phone: '13655556666',
    username: 'chenjing',
    password: goodPassword,
  };
  const added = await streetDesk.post('/api/people', wish);
  expect(added.body).toMatchObject({ name: '陈静', phoneMasked: '136****6666' });
  const twice = await streetDesk.post('/api/people', wish);
  expect([twice.status, twice.body['code']]).toEqual([409, 'identity.username_taken']);
  const weak = await streetDesk.post('/api/people', { ...wish, username: 'b2', password: 'x' });
  expect([weak.status, weak.body['code']]).toEqual([400, 'identity.password_weak']);
  const elsewhere = await streetDesk.post('/api/people', { ...wish, areaCode: otherStreet });
  expect(elsewhere.status).toBe(403);
  const changed = await streetDesk.send('PATCH', `/api/people/${idIn(added)}`, {
    name: '陈静怡',
    phone: null,
  });
  expect(changed.body).toMatchObject({ name: '陈静怡', phoneMasked: null });
  const carried = await streetDesk.send('PATCH', `/api/people/${idIn(added)}`, {
    areaCode: otherStreet,
  });
  expect(carried.status).toBe(403);
  const found = await streetDesk.get(`/api/people?name=${encodeURIComponent('静怡')}`);
  expect(found.body['items']).toMatchObject([{ id: idIn(added) }]);
});

test('people stand by name, page by page, and are found by what they are today', async () => {
  const named = async (name: string) =>
    (await aPerson(server.identity.api, { name, areaCode: street })).id;
  const [second, first] = [await named('乙小禾'), await named('乙小圃')];
  const office = { bodyId: streetBodyId, capacity: 'dispatcher' };
  await streetDesk.post('/api/positions', { ...office, personId: second, title: '水务专员' });
  const over = { ...office, personId: first, title: '水务协理' };
  const given = await streetDesk.post('/api/positions', over);
  await streetDesk.post(`/api/positions/${idIn(given)}/end`, {});

  const query = (asked: Record<string, string>) =>
    streetDesk.get(`/api/people?${new URLSearchParams(asked)}`);
  const { body } = await query({ q: '水务' });
  const { name: bodyName } = (await server.identity.api.findBody(streetBodyId)) ?? {};
  expect(body['items']).toMatchObject([
    { id: second, offices: [{ bodyName, title: '水务专员', areaCodes: [street] }] },
  ]);
  const page = await query({ q: '乙小', limit: '1' });
  expect(page.body).toMatchObject({ items: [{ id: first, offices: [] }], next: first });
  const rest = await query({ q: '乙小', limit: '1', cursor: first });
  expect(rest.body).toMatchObject({ items: [{ id: second }], next: null });
});

test('of those who want the same account name or phone at once, one gets it', async () => {
  const wish = { kind: 'staff', name: '同名', areaCode: street, phone: '13633334444' };
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => streetDesk.post('/api/people', { ...wish, username: 'same.name' })),
  );
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
  const sharing = await Promise.all(
    [1, 2, 3].map((number) =>
      streetDesk.post('/api/people', { ...wish, phone: '13755556666', username: `own${number}` }),
    ),
  );
  expect(sharing.map((answer) => answer.status)).toEqual([200, 200, 200]);
});

test('an office counts from its first day to its last, and at once', async () => {
  const person = await aPerson(server.identity.api);
  const browser = new Visitor(server.app, '10.6.0.3');
  await browser.signIn(person);
  const may = async () =>
    ((await browser.get('/api/me')).body['actions'] as string[]).includes('appeals.dispatch');
  expect(await may()).toBe(false);
  const office = { personId: person.id, bodyId: streetBodyId, title: '分拨员' };
  const given = await streetDesk.post('/api/positions', { ...office, capacity: 'dispatcher' });
  expect(given.status).toBe(200);
  expect(await may()).toBe(true);
  expect((await streetDesk.post(`/api/positions/${idIn(given)}/end`, {})).status).toBe(200);
  expect(await may()).toBe(false);

  const tomorrow = new Date(server.clock.now().getTime() + 24 * 3_600_000).toISOString();
  const later = { ...office, capacity: 'dispatcher', activeFrom: tomorrow };
  expect((await streetDesk.post('/api/positions', later)).status).toBe(200);
  expect(await may()).toBe(false);
  const listed = await streetDesk.get(`/api/positions?personId=${person.id}`);
  expect(listed.body['items']).toHaveLength(2);
});

test('a substitute has the authority while standing in, and loses it with the office', async () => {
  const { api } = server.identity;
  const holder = await aPerson(api);
  const deputy = await aPerson(api);
  const office = { bodyId: streetBodyId, title: '主任', capacity: 'leader' };
  const given = await streetDesk.post('/api/positions', { personId: holder.id, ...office });
  const browser = new Visitor(server.app, '10.6.0.4');
  await browser.signIn(deputy);
  const me = async () => (await browser.get('/api/me')).body;
  expect((await me())['clearance']).toBe(0);
  const days = (count: number) =>
    new Date(server.clock.now().getTime() + count * 24 * 3_600_000).toISOString();
  const url = `/api/positions/${idIn(given)}/substitutes`;
  const wish = { personId: deputy.id, reason: '年休假', activeTo: days(7) };
  const past = await streetDesk.post(url, { ...wish, activeFrom: days(8) });
  expect([past.status, past.body['code']]).toEqual([400, 'identity.term_ends_before_it_begins']);
  expect((await streetDesk.post(url, wish)).status).toBe(200);
  expect(await me()).toMatchObject({ clearance: 2, areas: [street] });
  await streetDesk.post(`/api/positions/${idIn(given)}/end`, {});
  expect((await me())['clearance']).toBe(0);
});

test('nobody gives themselves an office, nor reaches beyond their own area', async () => {
  const person = await aPerson(server.identity.api);
  const office = { bodyId: streetBodyId, title: '分拨员', capacity: 'dispatcher' };
  const own = await streetDesk.post('/api/positions', {
    personId: streetAdministratorId,
    ...office,
  });
  expect([own.status, own.body['code']]).toEqual([403, 'identity.not_oneself']);
  const wide = { personId: person.id, ...office, areaCodes: [street, county] };
  expect((await streetDesk.post('/api/positions', wide)).status).toBe(403);
  for (const capacity of ['emperor', 'resident', 'visitor', 'open_api']) {
    const unknown = { personId: person.id, ...office, capacity };
    const refused = await streetDesk.post('/api/positions', unknown);
    expect(refused.body['code'], capacity).toBe('identity.no_such_capacity');
  }
});

test('an office in a body of another area is not theirs to give, nor to lend', async () => {
  const { api } = server.identity;
  const bodies = [
    await aBody(api, { kind: 'county', areaCode: county }),
    await aBody(api, { kind: 'street', areaCode: otherStreet }),
  ];
  const person = await aPerson(api);
  for (const body of bodies) {
    const office = { bodyId: body.id, title: '承办人', capacity: 'handler', areaCodes: [street] };
    const given = await streetDesk.post('/api/positions', { personId: person.id, ...office });
    expect([given.status, given.body['code']]).toEqual([403, 'permit.not_allowed']);
    const holder = await aPerson(api);
    const held = await api.assignPosition({ personId: holder.id, ...office });
    const lent = await streetDesk.post(`/api/positions/${held.id}/substitutes`, {
      ...{ personId: person.id, reason: '年休假' },
      activeTo: new Date(server.clock.now().getTime() + 3_600_000).toISOString(),
    });
    expect([lent.status, lent.body['code']]).toEqual([403, 'permit.not_allowed']);
    const password = 'temporary maple 31 bridge';
    const reset = await streetDesk.post(`/api/people/${holder.id}/password`, { password });
    expect(reset.status).toBe(403);
  }
  expect((await desk.get(`/api/positions?personId=${person.id}`)).body['items']).toEqual([]);
});

test('what a capacity may do is data: changes count at once, unknown names do not', async () => {
  const { api } = server.identity;
  const positions = [{ capacity: 'verifier', bodyId: streetBodyId }];
  const person = await aPerson(api, { positions });
  const browser = new Visitor(server.app, '10.6.0.5');
  await browser.signIn(person);
  const actions = async () => (await browser.get('/api/me')).body['actions'];
  expect(await actions()).toContain('appeals.verify');
  const wish = {
    title: { zh: '核查员', en: 'Verifier' },
    clearance: 0,
    secondFactorRequired: false,
    actions: ['appeals.call_back'],
  };
  expect((await streetDesk.send('PUT', '/api/capacities/verifier', wish)).status).toBe(403);
  const slip = await desk.send('PUT', '/api/capacities/verifier', {
    ...wish,
    actions: ['appeals.verfy'],
  });
  expect([slip.status, slip.body['code']]).toEqual([400, 'identity.no_such_action']);
  expect((await desk.send('PUT', '/api/capacities/verifier', wish)).status).toBe(200);
  expect(await actions()).not.toContain('appeals.verify');
  expect(await actions()).toContain('appeals.call_back');

  // A restart seeds the shipped mapping again, but not what was taken away.
  const known = (await desk.get('/api/actions')).body['items'] as { action: string }[];
  await server.identity.start(known.map(({ action }) => ({ action, title: { zh: '', en: '' } })));
  expect(await actions()).not.toContain('appeals.verify');
});

test('a key is shown once, opens what it was made for, and nothing once revoked', async () => {
  const wish = { name: '市民热线平台', areaCode: street, actions: ['appeals.report'] };
  const made = await streetDesk.post('/api/clients', wish);
  const { key, client } = made.body as { key: string; client: { id: string } };
  expect(key).toMatch(/^szk_/);
  expect(JSON.stringify((await streetDesk.get('/api/clients')).body)).not.toContain(key);
  const rows = await database.db.ownerQuery('select * from identity.client');
  expect(JSON.stringify(rows)).not.toContain(key);

  const program = new Visitor(server.app, '10.6.0.6');
  const me = (await program.get('/api/me', { 'x-api-key': key })).body;
  expect(me).toMatchObject({ person: null, actions: ['appeals.report'] });
  const bearer = { authorization: `Bearer ${key}` };
  expect((await program.get('/api/people', bearer)).status).toBe(403);
  expect((await streetDesk.send('DELETE', `/api/clients/${client.id}`)).status).toBe(200);
  expect(await server.identity.resolveClient(key)).toBeUndefined();

  const greedy = { ...wish, actions: ['identity.manage_people'] };
  expect((await streetDesk.post('/api/clients', greedy)).body['code']).toBe(
    'identity.not_for_programs',
  );
  expect((await streetDesk.post('/api/clients', { ...wish, areaCode: '' })).status).toBe(403);
});

test('a key may do no more than programs usually do, or its maker may there', async () => {
  const { api } = server.identity;
  const wish = { name: '数据平台', areaCode: street };
  for (const action of ['matters.see_area', 'matters.see_contact', 'appeals.dispatch']) {
    const actions = ['appeals.report', action];
    const refused = await streetDesk.post('/api/clients', { ...wish, actions });
    expect([refused.status, refused.body['code']], action).toEqual([403, 'permit.not_allowed']);
  }
  const [here, there] = [[street], [otherStreet]].map((areaCodes) =>
    ['administrator', 'verifier'].map((capacity) => ({
      ...{ capacity, bodyId: streetBodyId },
      areaCodes: capacity === 'administrator' ? [county] : areaCodes,
    })),
  );
  const calling = { ...wish, actions: ['appeals.call_back'] };
  for (const [positions, status] of [
    [here, 200],
    [there, 403],
  ] as const) {
    const browser = new Visitor(server.app, '10.6.0.11');
    await browser.signIn(await aPerson(api, { positions: positions ?? [] }));
    expect((await browser.post('/api/clients', calling)).status).toBe(status);
  }
});

test('a program that asks too often is told to wait', async () => {
  const wish = { name: 'probe', areaCode: street, actions: ['appeals.report'], ratePerMinute: 3 };
  const { key } = await server.identity.api.createClient(wish);
  const program = new Visitor(server.app, '10.6.0.7');
  const ask = async () => (await program.get('/api/me', { 'x-api-key': key })).status;
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429]);
});

test('an administrator resets a password and ends sessions', async () => {
  const person = await aPerson(server.identity.api);
  const browser = new Visitor(server.app, '10.6.0.8');
  await browser.signIn(person);
  const password = 'temporary maple 31 bridge';
  expect((await streetDesk.post(`/api/people/${person.id}/password`, { password })).status).toBe(
    200,
  );
  expect((await browser.get('/api/me')).body['person']).toBeNull();
  await browser.signIn({ ...person, password });
  expect((await browser.get('/api/me')).body['owed']).toBe('new-password');
  await streetDesk.post(`/api/people/${person.id}/sign-out`);
  expect((await browser.get('/api/me')).body['person']).toBeNull();
});

test('nobody becomes somebody above them by resetting their sign-in', async () => {
  const { api } = server.identity;
  const countyBody = await aBody(api, { kind: 'county', areaCode: county });
  const positions = [{ capacity: 'leader', bodyId: countyBody.id }];
  const leader = await aPerson(api, { areaCode: street, positions });
  const password = 'temporary maple 31 bridge';
  const attempts = [
    await streetDesk.post(`/api/people/${leader.id}/password`, { password }),
    await streetDesk.post(`/api/people/${leader.id}/sign-out`),
    await streetDesk.send('PATCH', `/api/people/${leader.id}`, { phone: '13500001111' }),
  ];
  expect(attempts.map((attempt) => attempt.status)).toEqual([403, 403, 403]);
  expect((await desk.post(`/api/people/${leader.id}/password`, { password })).status).toBe(200);
});

test('changes of people, bodies, offices, permissions and keys are in the audit log', async () => {
  const rows = await database.db.ownerQuery<{ action: string }>(
    'select distinct action from identity.audit_entry where actor_person_id is not null',
  );
  expect(rows.map((row) => row.action)).toEqual(
    expect.arrayContaining([
      ...['identity.body_created', 'identity.body_changed', 'identity.person_added'],
      ...['identity.person_changed', 'identity.position_assigned', 'identity.position_ended'],
      ...['identity.substitute_added', 'identity.capacity_saved', 'identity.client_created'],
      ...['identity.client_revoked', 'identity.password_reset', 'identity.sessions_ended'],
    ]),
  );
});

test('without a session or an office every guarded address refuses', async () => {
  const nobody = new Visitor(server.app, '10.6.0.9');
  const resident = new Visitor(server.app, '10.6.0.10');
  await resident.signIn(await aPerson(server.identity.api));
  for (const url of ['/api/people', '/api/positions', '/api/capacities', '/api/actions']) {
    expect((await nobody.get(url)).status, url).toBe(401);
    expect((await resident.get(url)).status, url).toBe(403);
  }
  for (const url of ['/api/clients', '/api/audit']) {
    expect((await nobody.get(url)).status, url).toBe(401);
    expect((await resident.get(url)).status, url).toBe(403);
  }
});
