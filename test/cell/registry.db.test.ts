import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityCheckOf } from '#algorithms/check-digits/index.ts';
import { leafHash, type JsonValue } from '#algorithms/rfc8785/index.ts';
import { createFieldCipher } from '#platform/secrets/index.ts';
import { loadKeys } from '#platform/config/index.ts';
import { scopeForAction, wholeCell, type Scope } from '#platform/permit/permit.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { createTestCell, type TestCell } from './cell.ts';

const [here, there] = ['310199001001', '310199001002'];
let house: TestCell;
/** Of the street's window; of the first community's grid; of the second community. */
let clerk: Caller;
let worker: Caller;
let stranger: Caller;
let resident: Caller;
const residentPhone = '13900001234';

beforeAll(async () => {
  house = await createTestCell();
  const bodyId = house.bodies.get('street_center') ?? '';
  const office = (capacity: string, areaCode: string) => [
    { capacity, bodyId, areaCodes: [areaCode] },
  ];
  const street = '310199001';
  clerk = await signedIn(house, 'clerk', street, office('window_clerk', street));
  worker = await signedIn(house, 'worker', street, office('grid_worker', here));
  stranger = await signedIn(house, 'stranger', street, office('window_clerk', there));
  resident = await signedIn(house, 'the resident', street, [], 'resident', residentPhone);
});
afterAll(() => house.close());

/** An invented number whose check digit is right. */
function numberOf(order: number): string {
  const body = `31010119620304${String(order).padStart(3, '0')}`;
  return body + identityCheckOf(body);
}

async function ask<T>(caller: Caller, method: 'GET' | 'POST', url: string, payload?: object) {
  const reply = await house.app.inject({
    ...{ method, url: `/api/registry${url}`, headers: caller.headers() },
    ...(payload && { payload }),
  });
  return { status: reply.statusCode, body: reply.json<T>(), text: reply.body };
}

interface Item {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}
async function find(caller: Caller, q: string): Promise<readonly Item[]> {
  const found = await ask<{ items: Item[] }>(caller, 'GET', `/people?q=${encodeURIComponent(q)}`);
  expect(found.status, found.text).toBe(200);
  return found.body.items;
}
const names = async (caller: Caller, q: string) => (await find(caller, q)).map((one) => one.name);

function someone(order: number, more: object = {}) {
  return {
    ...{ name: '单晓华', number: { kind: 'identity_card', number: numberOf(order) } },
    phone: `1390000${String(order).padStart(4, '0')}`,
    residences: [
      { kind: 'living', areaCode: here, address: '福佑路12弄3号502室', from: '2020-01-01' },
    ],
    ...more,
  };
}

async function register(caller: Caller, body: object): Promise<string> {
  const reply = await ask<{ id: string }>(caller, 'POST', '/people', body);
  expect(reply.status, reply.text).toBe(201);
  return reply.body.id;
}

const rows = <T = Record<string, unknown>>(scope: Scope, sql: string, values: unknown[] = []) =>
  house.db.read(scope, (tx) => tx.query<T>(sql, values));

describe('a person', () => {
  test('is found by part of the name, its sound, the address, tail, phone and number', async () => {
    await register(worker, someone(101, { household: '0012' }));
    const asked = ['单晓', 'shanxiaoh', 'xiaohua', 'sxh', '福佑路 502室', '0101', '13900000101'];
    for (const q of [...asked, numberOf(101), '单晓华 0101', 'sxh 福佑路12弄']) {
      expect(await names(worker, q), q).toEqual(['单晓华']);
      expect(await names(clerk, q), q).toEqual(['单晓华']);
      expect(await names(stranger, q), q).toEqual([]);
    }
    expect(await names(worker, '单晓华 0999')).toEqual([]);
    expect(await names(worker, '，')).toEqual([]);
  });

  test('is shown covered; who looked stands on record', async () => {
    const id = await register(worker, someone(102, { name: '钱海' }));
    const seen = await ask(worker, 'GET', `/people/${id}`);
    expect(seen.body).toMatchObject({
      ...{ name: '钱海', sex: 'female', birthYear: 1962, version: 1, isSynthetic: false },
      ...{ phone: '139****0102', number: `310****${numberOf(102).slice(-4)}` },
      residences: [{ kind: 'living', address: '福佑路12弄3号502室', to: null }],
      // Those of the same room.
      housemates: [{ name: '单晓华' }],
    });
    expect(seen.text).not.toMatch(/1962-03-04|13900000102/);
    expect((await ask(stranger, 'GET', `/people/${id}`)).status).toBe(404);
    const looks = await ask(worker, 'GET', `/people/${id}/looks`);
    expect(looks.body).toMatchObject({ items: [{ who: 'worker', fields: ['record'] }] });
  });

  test('is uncovered for a reason, field by field as the capacity has it, and logged', async () => {
    const id = await register(worker, someone(103, { name: '孙河' }));
    const uncover = (caller: Caller, fields: string[], reason: string) =>
      ask(caller, 'POST', `/people/${id}/uncover`, { fields, reason });
    expect((await uncover(worker, ['phone'], ' ')).status).toBe(400);
    expect((await uncover(worker, ['number'], '核对')).status).toBe(403);
    expect((await uncover(worker, ['phone', 'number'], '核对')).status).toBe(403);
    expect((await uncover(stranger, ['phone'], '核对')).status).toBe(404);
    expect((await uncover(worker, ['phone', 'bornOn'], '上门前联系')).body).toEqual({
      ...{ phone: '13900000103', bornOn: '1962-03-04' },
    });
    expect((await uncover(clerk, ['number'], '办理居住证')).body).toEqual({
      number: numberOf(103),
    });
    const logged = await rows(
      wholeCell,
      `select actor_name, fields, reason from registry.look where person_id = $1 order by at`,
      [id],
    );
    expect(logged).toHaveLength(2);
    expect(logged).toEqual(
      expect.arrayContaining([
        { actor_name: 'worker', fields: ['phone', 'bornOn'], reason: '上门前联系' },
        { actor_name: 'clerk', fields: ['number'], reason: '办理居住证' },
      ]),
    );
    const audited = `select reason from identity.audit_entry
      where action = 'registry.person_uncovered' and subject_id = $1`;
    expect(await rows(wholeCell, audited, [id])).toHaveLength(2);
  });

  test('is refused with every fault named, and once only in the cell', async () => {
    const faulty = someone(104, { phone: '123', bornOn: '1999-01-01' });
    const refused = await ask<{ fields: { path: string }[] }>(worker, 'POST', '/people', faulty);
    expect(refused.status).toBe(400);
    expect(refused.body.fields.map(({ path }) => path)).toEqual(['bornOn', 'phone']);
    const elsewhere = someone(105, {
      residences: [{ kind: 'living', areaCode: there, address: '外马路1号', from: '2020-01-01' }],
    });
    expect((await ask(worker, 'POST', '/people', elsewhere)).status).toBe(403);
    await register(stranger, elsewhere);
    const twice = await ask(worker, 'POST', '/people', someone(105));
    expect([twice.status, twice.body]).toMatchObject([409, { code: 'registry.already_known' }]);
  });
});

describe('the history', () => {
  test('keeps what stood before, as it was, and where somebody lived when', async () => {
    const id = await register(clerk, someone(110, { name: '李错' }));
    const correct = (version: number, more: object) =>
      ask(clerk, 'POST', `/people/${id}/correct`, { version, reason: '录入有误', ...more });
    expect((await correct(1, { name: '李对' })).body).toMatchObject({ version: 2 });
    expect(await correct(1, { name: '李三' })).toMatchObject({ status: 409 });
    const moved = await ask(clerk, 'POST', `/people/${id}/move`, {
      ...{ version: 2, kind: 'living', areaCode: there, from: '2026-03-01' },
      address: '中山南路8号1单元301室',
    });
    expect(moved.status, moved.text).toBe(200);
    expect(await names(worker, '李对')).toEqual([]);
    expect(await names(stranger, '李对 0110')).toEqual(['李对']);
    expect((await ask(stranger, 'GET', `/people/${id}`)).body).toMatchObject({
      residences: [
        { areaCode: there, address: '中山南路8号1单元301室', from: '2026-03-01', to: null },
        { areaCode: here, from: '2020-01-01', to: '2026-03-01' },
      ],
    });
    const events = await rows<{ seq: number; kind: string; sealed: string; salt: Buffer }>(
      wholeCell,
      'select seq, kind, sealed, salt from registry.person_event where person_id = $1 order by seq',
      [id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['registered', 'corrected', 'moved']);
    const cipher = createFieldCipher(loadKeys(house.folder, {}).fieldKeys);
    const leaves = await house.db.ownerQuery<{ hash: Buffer }>(
      `select hash from evidence.leaf where record_key like '${id}/%' order by record_key`,
    );
    const records = events.map(({ sealed }) => JSON.parse(cipher.open(sealed)) as JsonValue);
    expect(records).toMatchObject([
      { name: '李错' },
      { name: '李对', reason: '录入有误' },
      { name: '李对', residences: [{}, { areaCode: there }] },
    ]);
    expect(events.map(({ salt }, index) => leafHash(salt, records[index] ?? null))).toEqual(
      leaves.map(({ hash }) => hash),
    );
  });

  test('of buildings and rooms is one tree, written once', async () => {
    const tree = await rows(
      wholeCell,
      `select kind, name, (select name from registry.place up where up.id = place.parent_id) as up
       from registry.place where address like '中山南路8号%' order by address`,
    );
    expect(tree).toEqual([
      { kind: 'building', name: '中山南路8号', up: null },
      { kind: 'unit', name: '1单元', up: '中山南路8号' },
      { kind: 'room', name: '301室', up: '1单元' },
    ]);
  });
});

describe('a resident', () => {
  test('joins their record by number and proven phone, and reads who looked', async () => {
    const id = await register(clerk, someone(234, { name: '周全', phone: residentPhone }));
    await ask(clerk, 'POST', `/people/${id}/uncover`, { fields: ['phone'], reason: '回访' });
    expect((await ask(resident, 'GET', '/me')).body).toEqual({ person: null, looks: [] });
    // Somebody else's number: the phone is not theirs.
    const other = await ask(resident, 'POST', '/me', { number: numberOf(101) });
    expect([other.status, other.body]).toMatchObject([404, { code: 'registry.not_proved' }]);
    const joined = await house.app.inject({
      ...{ method: 'POST', url: '/api/registry/me', headers: resident.headers() },
      payload: { number: numberOf(234).toLowerCase() },
    });
    expect(joined.statusCode, joined.body).toBe(204);
    expect((await ask(resident, 'GET', '/me')).body).toMatchObject({
      person: { id, name: '周全', phone: '139****1234' },
      looks: [{ who: 'clerk', fields: ['phone'], reason: '回访' }],
    });
    expect((await ask(resident, 'GET', `/people/${id}`)).status).toBe(403);
  });
});

describe('the database', () => {
  const numberIsNowhere = async (order: number) => {
    const tables = ['person', 'person_event', 'residence', 'look', 'place'];
    for (const table of tables) {
      const found = await house.db.ownerQuery<{ n: number }>(
        `select count(*)::int as n from registry.${table} row
         where row::text like '%${numberOf(order)}%' or row::text like '%13900000${order}%'`,
      );
      expect([table, found]).toEqual([table, [{ n: 0 }]]);
    }
  };

  test('holds numbers and phones sealed only', async () => {
    await register(worker, someone(120, { name: '沈密' }));
    await numberIsNowhere(120);
  });

  test('marks the same tail otherwise in another area', async () => {
    await register(clerk, someone(130, { name: '甲一', phone: '13811117777' }));
    await register(
      clerk,
      someone(131, {
        ...{ name: '乙一', phone: '13911117777' },
        residences: [{ kind: 'living', areaCode: there, address: '外马路2号', from: '2020-01-01' }],
      }),
    );
    const shared = await rows(
      wholeCell,
      `select lexeme from registry.person, unnest(lexemes) where name in ('甲一', '乙一')
         and lexeme like '#%' group by lexeme having count(*) > 1`,
    );
    expect(shared).toEqual([]);
    expect((await names(clerk, '7777')).toSorted()).toEqual(['乙一', '甲一'].toSorted());
    expect(await names(worker, '7777')).toEqual(['甲一']);
  });

  test('shows another area nothing, whatever it is asked', async () => {
    const actor = await house.cell.identity.api.actAs(stranger.personId ?? '');
    if (!actor) throw new Error('they hold an office');
    const scope = scopeForAction(actor, 'registry.read');
    const hidden = `select area_code from registry.person where area_code ^@ '${here}'`;
    expect(await rows(wholeCell, hidden)).not.toEqual([]);
    expect(await rows(scope, `${hidden} and registered_area_code = ''`)).toEqual([]);
    for (const sql of [
      `select * from registry.search('''钱海'''::tsquery, 10)`,
      `select * from registry.place where area_code ^@ '${here}'`,
      `select * from registry.look where area_code ^@ '${here}'`,
      `select r.* from registry.residence r where address like '福佑路%'
         and person_id not in (select id from registry.person)`,
      'select * from registry.account',
    ]) {
      expect(await rows(scope, sql), sql).toEqual([]);
    }
    const changed = await house.db.write(scope, (tx) =>
      tx.query(`update registry.person set name = 'x' where area_code ^@ '${here}' returning id`),
    );
    expect(changed).toEqual([]);
  });

  test('lets nobody rewrite history', async () => {
    for (const table of ['person_event', 'residence', 'look']) {
      for (const sql of [
        `delete from registry.${table}`,
        `update registry.${table} set person_id = null`,
      ]) {
        const act = house.db.write(wholeCell, (tx) => tx.query(sql));
        await expect(act, sql).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});
