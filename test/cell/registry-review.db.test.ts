import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityCheckOf } from '#algorithms/check-digits/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { createTestCell, type TestCell } from './cell.ts';

const [here, there] = ['310199001001', '310199001002'];
let house: TestCell;
let clerk: Caller;
let narrow: Caller;
let leader: Caller;
beforeAll(async () => {
  house = await createTestCell();
  const bodyId = house.bodies.get('street_center') ?? '';
  const office = (capacity: string, areaCode: string) => [
    { capacity, bodyId, areaCodes: [areaCode] },
  ];
  const street = '310199001';
  clerk = await signedIn(house, 'clerk', street, office('window_clerk', street));
  narrow = await signedIn(house, 'narrow', street, office('window_clerk', there));
  leader = await signedIn(house, 'leader', street, office('leader', street));
});
afterAll(() => house.close());

async function ask<T>(caller: Caller, method: 'GET' | 'POST', url: string, payload?: object) {
  const reply = await house.app.inject({
    ...{ method, url: `/api/registry${url}`, headers: caller.headers() },
    ...(payload && { payload }),
  });
  const body = reply.body === '' ? (null as T) : reply.json<T>();
  return { status: reply.statusCode, body };
}

async function register(body: object, areaCode = here): Promise<string> {
  const home = { kind: 'living', areaCode, address: '福佑路9号101室', from: '2020-01-01' };
  const sent = { residences: [home], ...body };
  const { status, body: reply } = await ask<{ id: string }>(clerk, 'POST', '/people', sent);
  expect(status, JSON.stringify(reply)).toBe(201);
  return reply.id;
}

interface Pair {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
  readonly reasons: readonly string[];
}
const proposals = async (caller: Caller) =>
  (await ask<{ items: Pair[] }>(caller, 'GET', '/same')).body.items;
const rows = <T>(sql: string, values: unknown[]) =>
  house.db.read(wholeCell, (tx) => tx.query<T>(sql, values));

const number = `31010119620304101${identityCheckOf('31010119620304101')}`;
const known = { name: '单晓华', number: { kind: 'identity_card', number } };

test('one person under two records is proposed, reviewed and merged', async () => {
  const first = await register({ ...known, phone: '13900000001' });
  await register({ name: '王芳', phone: '13900000001' });
  expect(await proposals(clerk)).toEqual([]);
  const second = await register(
    { ...{ name: '单晓华', phone: '13900000001', household: '12' } },
    there,
  );
  const [pair, ...others] = await proposals(clerk);
  expect(others).toEqual([]);
  expect(pair).toMatchObject({
    ...{ one: { id: first }, other: { id: second } },
    reasons: ['name', 'phone', 'number_missing'],
  });
  // Whoever may see only one of them learns nothing of the other.
  expect(await proposals(narrow)).toEqual([]);
  const decision = { keepId: second, otherId: first, decision: 'merge', reason: '电话核实' };
  expect((await ask(narrow, 'POST', '/same', decision)).status).toBe(404);
  expect((await ask(clerk, 'POST', '/same', decision)).status).toBe(204);
  expect((await ask(clerk, 'POST', '/same', decision)).status).toBe(404);
  expect((await ask(clerk, 'GET', `/people/${second}`)).body).toMatchObject({
    ...{ state: 'active', version: 2, number: `310****${number.slice(-4)}`, household: '12' },
  });
  expect((await ask(clerk, 'GET', `/people/${first}`)).body).toMatchObject({
    ...{ state: 'merged', mergedIntoId: second },
  });
  const found = await ask<{ items: { id: string }[] }>(clerk, 'GET', `/people?q=${number}`);
  expect(found.body.items.map(({ id }) => id)).toEqual([second]);
  const steps = await rows<{ kind: string; leaves: number }>(
    `select kind, (select count(*)::int from evidence.leaf
       where record_key = person_id || '/' || seq) as leaves
     from registry.person_event where person_id = any ($1::uuid[]) order by at, kind desc`,
    [[first, second]],
  );
  expect(steps.map(({ kind }) => kind).toSorted()).toEqual(
    ['merged', 'merged', 'registered', 'registered'].toSorted(),
  );
  expect(steps.every(({ leaves }) => leaves === 1)).toBe(true);
});

test('whoever comes with an import and was there already is proposed', async () => {
  const id = await register({ name: '褚重', bornOn: '1961-01-01' });
  const lines = ['姓名,出生日期,地址', '褚重,1961-01-01,福佑路2号', '褚轻,1961-01-01,福佑路2号'];
  const sent = await house.app.inject({
    ...{ method: 'POST', url: '/api/registry/imports' },
    headers: { ...clerk.headers(), 'content-type': 'text/csv' },
    payload: lines.join('\n'),
  });
  await house.cell.registry.runImport(sent.json<{ id: string }>().id);
  const [pair, ...others] = await proposals(clerk);
  expect(others).toEqual([]);
  expect([pair?.one.id, pair?.other.id]).toContain(id);
  const decision = { keepId: pair?.one.id, otherId: pair?.other.id, decision: 'merge' };
  expect((await ask(clerk, 'POST', '/same', { ...decision, reason: '同一人' })).status).toBe(204);
});

test('two people who are told apart are not proposed again', async () => {
  const one = await register({ name: '梁上', bornOn: '1950-05-05', phone: '13900000002' });
  const other = await register({ name: '梁上', phone: '13900000002' });
  const decision = { keepId: one, otherId: other, decision: 'dismiss', reason: '父子同名' };
  expect((await ask(clerk, 'POST', '/same', decision)).status).toBe(204);
  const correction = { version: 1, reason: '补生日', bornOn: '1950-05-05' };
  expect((await ask(clerk, 'POST', `/people/${other}/correct`, correction)).status).toBe(200);
  expect(await proposals(clerk)).toEqual([]);
});

test('who is erased is gone from every table, and the proofs stay', async () => {
  const id = await register({ name: '阮忘', phone: '13877776666' });
  const leaves = () => rows(`select hash from evidence.leaf where record_key like $1`, [`${id}/1`]);
  const before = await leaves();
  const erase = (caller: Caller, version: number) =>
    ask(caller, 'POST', `/people/${id}/erase`, { version, reason: '依本人申请' });
  expect((await erase(clerk, 1)).status).toBe(403);
  expect((await erase(leader, 3)).status).toBe(409);
  expect((await erase(leader, 1)).status).toBe(204);
  expect((await erase(leader, 2)).status).toBe(404);
  expect(await leaves()).toEqual(before);
  const said = await rows(
    `select kind, sealed is null as gone, salt is null as unsalted
     from registry.person_event where person_id = $1 order by seq`,
    [id],
  );
  expect(said).toEqual([
    { kind: 'registered', gone: true, unsalted: true },
    { kind: 'erased', gone: false, unsalted: false },
  ]);
  const [person] = await rows<{ text: string; home: string }>(
    `select p::text as text, r.address as home
     from registry.person p join registry.residence r on r.person_id = p.id where p.id = $1`,
    [id],
  );
  expect(person?.home).toBe('');
  expect(person?.text).not.toMatch(/阮忘|福佑|ruanwang|#/);
  expect((await ask<{ items: unknown[] }>(clerk, 'GET', '/people?q=阮忘')).body.items).toEqual([]);
});

test('the records that were merged into it are erased with it', async () => {
  const kept = await register({ name: '阮双', phone: '13877775555' });
  const gone = await register({ name: '阮双', phone: '13877775555' });
  const decision = { keepId: kept, otherId: gone, decision: 'merge', reason: '同一人' };
  expect((await ask(clerk, 'POST', '/same', decision)).status).toBe(204);
  const body = { version: 2, reason: '依本人申请' };
  expect((await ask(leader, 'POST', `/people/${kept}/erase`, body)).status).toBe(204);
  const left = await rows<{ text: string; said: number }>(
    `select p::text as text, (select count(sealed)::int from registry.person_event e
       where e.person_id = p.id and e.kind <> 'erased') as said
     from registry.person p where id = any ($1::uuid[])`,
    [[kept, gone]],
  );
  expect(left.map(({ said }) => said)).toEqual([0, 0]);
  expect(left.map(({ text }) => text).join()).not.toMatch(/阮双|福佑/);
});
