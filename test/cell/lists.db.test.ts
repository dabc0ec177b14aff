import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody, signedIn, type Caller } from '#test/contract/callers.ts';
import { exportMatters } from '#modules/matters/use-cases/queries/export-matters.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const street = '310199001';
const phone = '13912345678';

type Who = 'dispatcher' | 'colleague' | 'handler' | 'resident' | 'elsewhere';
let house: TestCell;
let drive: Driver;
let callers: Record<Who, Caller>;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const center = house.bodies.get('street_center') ?? '';
  const next = await house.cell.identity.api.createBody({
    ...{ kind: 'street', name: '邻街街道办事处', areaCode: '310199002' },
  });
  const staff = (name: string, capacity: string, areaCode: string, bodyId: string) =>
    signedIn(house, name, areaCode, [{ capacity, bodyId }]);
  callers = {
    dispatcher: await staff('dispatcher', 'dispatcher', street, center),
    colleague: await staff('colleague', 'dispatcher', street, center),
    handler: await staff('handler', 'handler', '310199', house.bodies.get('urban') ?? ''),
    resident: await signedIn(house, 'resident', street, [], 'resident'),
    elsewhere: await staff('elsewhere', 'dispatcher', '310199002', next.id),
  };
});
afterAll(() => house.close());

function call(
  caller: Caller,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
) {
  const headers = caller.headers();
  return house.app.inject({ method, url, headers, ...(payload && { payload }) });
}

interface View {
  readonly id: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string | string[]>>;
}

describe('a saved view', () => {
  const views = '/api/matters/views';
  const named = async (caller: Caller) =>
    (await call(caller, 'GET', views)).json<View[]>().map(({ name }) => name);

  test('is kept, found again, finds what its filter finds, and can be dropped', async () => {
    const accepted = await drive.reach('accepted');
    await drive.report('reporter');
    const filter = { area: street, state: 'accepted', order: undefined };
    const saved = await call(callers.dispatcher, 'POST', views, { name: '待派单', filter });
    expect(saved.statusCode, saved.body).toBe(200);
    const [view] = (await call(callers.dispatcher, 'GET', views)).json<View[]>();
    expect(view).toEqual(saved.json());
    const query = Object.entries(view?.filter ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    );
    const found = await call(
      callers.dispatcher,
      'GET',
      `/api/matters?${new URLSearchParams(query).toString()}`,
    );
    expect(found.json()).toMatchObject({ items: [{ id: accepted }] });
    const gone = await call(callers.dispatcher, 'DELETE', `${views}/${view?.id ?? ''}`);
    expect(gone.statusCode).toBe(204);
    expect(await named(callers.dispatcher)).toEqual([]);
  });

  test('is its owner’s alone until they share it, and theirs to drop even then', async () => {
    const save = async (name: string, shared: boolean) =>
      (await call(callers.dispatcher, 'POST', views, { name, filter: {}, shared })).json<View>();
    const own = await save('我的', false);
    const shared = await save('大家的', true);
    expect(await named(callers.dispatcher)).toEqual(expect.arrayContaining(['大家的', '我的']));
    expect(await named(callers.colleague)).toEqual(['大家的']);
    expect(await named(callers.elsewhere)).toEqual([]);
    expect(await named(callers.resident)).toEqual([]);
    for (const { id } of [own, shared]) {
      const drop = await call(callers.colleague, 'DELETE', `${views}/${id}`);
      expect([drop.statusCode, drop.json().code]).toEqual([404, 'matters.no_such_view']);
    }
    expect(await house.db.ownerQuery('select id from matters.saved_view')).toHaveLength(2);
    expect(await named(callers.dispatcher)).toHaveLength(2);
  });

  test('with a filter that is none is refused and not kept', async () => {
    const before = await named(callers.colleague);
    const bodies = [{ name: 'x', filter: { owner: 'x' } }, { name: ' ', filter: {} }, {}];
    for (const body of bodies) {
      expect((await call(callers.colleague, 'POST', views, body)).statusCode).toBe(400);
    }
    expect((await call(nobody, 'POST', views, { name: 'x', filter: {} })).statusCode).toBe(401);
    expect(await named(callers.colleague)).toEqual(before);
  });
});

describe('who follows a matter', () => {
  const follow = async (caller: Caller, id: string, wanted = true) =>
    (await call(caller, wanted ? 'PUT' : 'DELETE', `/api/matters/${id}/subscription`)).statusCode;
  const told = async (caller: Caller, id: string) => {
    await house.cell.relay.drain();
    const { items } = (await call(caller, 'GET', '/api/notifications')).json<{
      items: { title: { zh: string }; link: string | null }[];
    }>();
    return items.filter(({ link }) => link?.endsWith(id)).map(({ title }) => title.zh);
  };
  const followed = async (caller: Caller) =>
    (await call(caller, 'GET', '/api/matters?mine=subscribed'))
      .json<{ items: { id: string }[] }>()
      .items.map(({ id }) => id);

  test('hears what becomes of it until they stop', async () => {
    const id = await drive.reach('signed');
    expect([await follow(callers.colleague, id), await follow(callers.colleague, id)]).toEqual([
      204, 204,
    ]);
    expect(await followed(callers.colleague)).toEqual([id]);
    const page = await call(callers.colleague, 'GET', `/api/matters/${id}`);
    expect(page.json()).toMatchObject({ subscribed: true, subscriberCount: 2 });
    await drive.act('handler', id, 'request_extension');
    await drive.act('dispatcher', id, 'grant_extension');
    expect(await told(callers.colleague, id)).toContainEqual(expect.stringMatching(/延期/));
    // By their office alone: that something is asked of it, not what became of the matter.
    expect(await told(callers.dispatcher, id)).toEqual([expect.stringMatching(/^申请延期/)]);
    expect(await follow(callers.colleague, id, false)).toBe(204);
    const heard = await told(callers.colleague, id);
    await drive.act('handler', id, 'hand_in');
    await drive.act('verifier', id, 'verify');
    await drive.act('handler', id, 'answer');
    expect(await told(callers.colleague, id)).toEqual(heard);
    expect(await drive.told('reporter', id)).toContain('matter.answered');
    expect(await followed(callers.colleague)).toEqual([]);
  });

  test('may know of it: nobody else can begin to follow', async () => {
    const { id } = await drive.report('reporter');
    const { elsewhere, handler, resident } = callers;
    for (const caller of [elsewhere, handler, resident]) {
      expect(await follow(caller, id)).toBe(404);
    }
    expect(await follow(nobody, id)).toBe(401);
    const rows = await drive.rows<{ person_id: string }>(
      'select person_id from matters.subscription where matter_id = $1',
      [id],
    );
    expect(rows).toEqual([{ person_id: house.people.get('resident_1') }]);
  });

  test('through one that was merged into it, can stop as well', async () => {
    const [{ id: main }, { id: same }] = [
      await drive.report('reporter'),
      await drive.report('neighbour'),
    ];
    await follow(callers.colleague, same);
    await drive.act('dispatcher', same, 'merge', { intoId: main });
    expect(await followed(callers.colleague)).toEqual([main, same].toSorted().toReversed());
    expect(await follow(callers.colleague, main, false)).toBe(204);
    expect(await followed(callers.colleague)).toEqual([same]);
  });
});

describe('an export', () => {
  const formulas = ['=1+1', '+86', '-2', '@SUM(A1)'];
  let handled: string;
  beforeAll(async () => {
    for (const title of formulas) await drive.report('reporter', { title, address: `${title}号` });
    handled = await drive.reach('signed', { title: '井盖翻了，“小心”', contact: { phone } });
  });
  const read = async (caller: Caller, query = '') => {
    const reply = await call(caller, 'GET', `/api/matters/export?format=csv${query}`);
    expect(reply.statusCode, reply.body).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="matters.csv"',
    });
    expect([...reply.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    return parse<Record<string, string>>(reply.rawPayload, { bom: true, columns: true });
  };

  test('opens in a spreadsheet as Chinese, and nothing in it is a formula', async () => {
    const rows = await read(callers.dispatcher);
    for (const title of formulas) {
      expect(rows).toContainEqual(
        expect.objectContaining({ 标题: `'${title}`, 地址: `'${title}号` }),
      );
    }
    expect(rows.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.map((row) => row['标题'])).toContain('井盖翻了，“小心”');
  });

  test('holds what its reader may see, in both forms, and no way to reach anybody', async () => {
    const json = async (caller: Caller) => {
      const reply = await call(caller, 'GET', '/api/matters/export?format=json');
      expect(reply.body).not.toContain(phone);
      return reply.json<{ id: string; number: string }[]>();
    };
    const all = await drive.rows<{ number: string }>(
      'select number from matters.matter order by id desc',
    );
    const numbers = all.map(({ number }) => number);
    expect((await json(callers.dispatcher)).map(({ number }) => number)).toEqual(numbers);
    expect((await read(callers.dispatcher)).map((row) => row['编号'])).toEqual(numbers);
    const theirs = (await json(callers.handler)).map(({ id }) => id);
    expect(theirs).toContain(handled);
    expect(theirs.length).toBeLessThan(numbers.length);
    expect(await json(callers.elsewhere)).toEqual([]);
    expect(await read(callers.elsewhere)).toEqual([]);
    const signed = await read(callers.dispatcher, '&state=signed');
    expect(signed.map((row) => row['状态'])).toEqual(['已签收']);
  });

  test('reaches as far as the office that may export, and each is on record', async () => {
    const before = await drive.rows(
      `select facts from identity.audit_entry where action = 'matters.exported'`,
    );
    const rows = await read(callers.dispatcher);
    const after = await drive.rows(
      `select facts, area_code, ip from identity.audit_entry
       where action = 'matters.exported' order by number`,
    );
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({
      ...{ area_code: '310199001', ip: '127.0.0.1' },
      facts: { count: rows.length, cutOff: false },
    });
    const dispatcher = await house.actor('center_dispatcher');
    const seeing = { capacity: 'x', areaCode: '310199001', bodyId: null };
    const taken = (areaCode: string) =>
      exportMatters(
        { db: house.db, auditExport: async () => undefined },
        house.cell.matters.api.reading(),
        {
          ...dispatcher,
          authorities: [
            { ...seeing, actions: new Set(['matters.see_area']) },
            { ...seeing, areaCode, actions: new Set(['matters.see_area', 'matters.export']) },
          ],
        },
        { order: 'newest', limit: 100 },
        '127.0.0.1',
      );
    expect((await taken('310199001')).cards.length).toBe(rows.length);
    expect((await taken('310199002')).cards).toEqual([]);
  });

  test('is not for residents or strangers', async () => {
    const status = async (caller: Caller) =>
      (await call(caller, 'GET', '/api/matters/export')).statusCode;
    expect([await status(callers.resident), await status(nobody)]).toEqual([403, 401]);
  });
});

test('the list of calls to make says how often somebody was called in vain', async () => {
  const id = await drive.reach('answered');
  const attempts = async () => {
    const reply = await call(callers.dispatcher, 'GET', `/api/matters?ids=${id}`);
    return reply.json<{ items: { attempts: unknown }[] }>().items[0]?.attempts;
  };
  expect(await attempts()).toBeNull();
  await drive.act('caller', id, 'call_back', { reached: false });
  house.clock.advanceMinutes(20);
  await drive.act('caller', id, 'call_back', { reached: false });
  expect(await attempts()).toEqual({ count: 2, lastAt: house.clock.now().toISOString() });
});
