import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { goodPassword } from './builders.ts';
import { startIdentityServer } from './identity-server.ts';
import type { IdentityServer } from './identity-server.ts';
import { seedOrganisation } from './seed-organisation.ts';
import { Visitor } from './visitor.ts';

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

test('a plan becomes bodies on two lines, people in office, and accounts that work', async () => {
  const { api } = server.identity;
  const street = '310115001';
  const seeded = await seedOrganisation(api, {
    bodies: [
      { key: 'county', kind: 'county', name: '滨江区', areaCode: '310115' },
      { key: 'party', kind: 'party_work_committee', name: '街道党工委', areaCode: street },
      { key: 'street', kind: 'street', name: '临江街道', areaCode: street, parent: 'county' },
      {
        ...{ key: 'committee', kind: 'community_party_committee', name: '和平社区党委' },
        ...{ areaCode: `${street}001`, partyParent: 'party' },
      },
      {
        ...{ key: 'water', kind: 'department', name: '水务局', areaCode: '310115' },
        ...{ parent: 'street', superior: 'county' },
      },
    ],
    people: [
      {
        ...{ key: 'wang', name: '王芳', areaCode: street, username: 'wangfang.d' },
        password: goodPassword,
        positions: [
          { body: 'street', title: '分拨员', capacity: 'dispatcher' },
          { body: 'water', title: '联络员', capacity: 'handler', areaCodes: [street] },
        ],
      },
      { key: 'li', name: '李阿姨', kind: 'resident', areaCode: street, phone: '13600001111' },
    ],
  });
  const water = seeded.bodies.get('water') ?? '';
  expect(await api.findSuperior(water)).toMatchObject({ name: '滨江区' });
  const committee = await api.findBody(seeded.bodies.get('committee') ?? '');
  expect(committee?.partyParentId).toBe(seeded.bodies.get('party'));
  expect((await api.listBodies(street)).map((body) => body.name)).toContain('和平社区党委');

  const browser = new Visitor(server.app);
  await browser.signIn({ username: 'wangfang.d', password: goodPassword });
  const me = (await browser.get('/api/me')).body;
  expect(me).toMatchObject({ owed: null, areas: [street] });
  expect(me['actions']).toEqual(expect.arrayContaining(['appeals.dispatch', 'appeals.sign']));
  const li = seeded.people.get('li') ?? '';
  expect(await api.openPhone(li)).toBe('13600001111');
  expect(await api.findPersonNames([li])).toEqual(new Map([[li, '李阿姨']]));
});

test('a plan that names a body it does not have is refused', async () => {
  const lost = {
    key: 'a',
    kind: 'grid',
    name: '网格',
    areaCode: '310115',
    parent: 'none',
  } as const;
  const plan = { bodies: [lost], people: [] };
  await expect(seedOrganisation(server.identity.api, plan)).rejects.toThrow('no body called none');
});
