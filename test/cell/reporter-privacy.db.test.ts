import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phonePhoto } from '#platform/files/samples.ts';
import { nobody, signedIn, type Caller } from '#test/contract/callers.ts';
import { upload } from '#test/contract/house.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const phone = '13912345678';
/** Of the resident who has an account, and leaves no number with a report. */
const accountPhone = '13700002222';
const name = '欧阳海棠';
const street = '310199001';

let house: TestCell;
let drive: Driver;
let callers: Record<'dispatcher' | 'coordinator' | 'auditor' | 'elsewhere' | 'resident', Caller>;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const center = house.bodies.get('street_center') ?? '';
  const next = await house.cell.identity.api.createBody({
    ...{ kind: 'street', name: '邻街街道办事处', areaCode: '310199002' },
  });
  const staff = (capacity: string, areaCode = street, bodyId = center) =>
    signedIn(house, `a ${capacity} ${areaCode.slice(-3)}`, areaCode, [{ capacity, bodyId }]);
  callers = {
    dispatcher: await staff('dispatcher'),
    coordinator: await staff('street_coordinator'),
    auditor: await staff('auditor'),
    elsewhere: await staff('auditor', '310199002', next.id),
    resident: await signedIn(house, 'Lin Xiaoyu', street, [], 'resident', accountPhone),
  };
});
afterAll(() => house.close());

const call = (
  caller: Caller,
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
  key?: string,
) =>
  house.app.inject({
    method,
    url,
    headers: { ...caller.headers(), ...(key !== undefined && { 'idempotency-key': key }) },
    ...(payload && { payload }),
  });

describe('how to reach a reporter', () => {
  let id: string;
  const look = (caller: Caller, reason: string) =>
    call(caller, 'POST', `/api/matters/${id}/contact`, { reason });
  const looks = () =>
    drive.rows(
      `select action, outcome, at, actor_person_id, area_code, fields, reason
       from identity.audit_entry where subject_id = $1 order by number`,
      [id],
    );

  beforeAll(async () => {
    const facts = { channel: 'hotline', callerPhone: phone, callNumber: 'C-7' } as const;
    ({ id } = await drive.report('caller', { ...facts, contact: { name } }));
  });

  test('is told with the name and phone that a resident has here; else it is masked', async () => {
    const { resident, dispatcher } = callers;
    const sent = await call(resident, 'POST', '/api/appeals', {
      ...{ channel: 'resident', detail: '路灯不亮。', areaCode: street, anonymous: false },
    });
    expect(sent.statusCode, sent.body).toBe(201);
    const { id: own } = sent.json<{ id: string }>();
    const page = (caller: Caller) => call(caller, 'GET', `/api/matters/${own}`);
    expect((await page(resident)).json()).toMatchObject({ reporterName: resident.name });
    const shown = await page(dispatcher);
    expect(shown.json()).toMatchObject({
      contactMayBeSeen: true,
      reporterName: `${resident.name.slice(0, 1)}**`,
      timeline: [{ actorName: `${resident.name.slice(0, 1)}**` }],
    });
    expect(shown.body).not.toContain(resident.name);
    expect(shown.body).not.toContain(accountPhone);
    const contact = await call(dispatcher, 'POST', `/api/matters/${own}/contact`, {
      reason: '回访',
    });
    expect(contact.json()).toMatchObject({ name: resident.name, phone: accountPhone });
    const [line] = await drive.rows(
      'select subject_person_id, ip, facts from identity.audit_entry where subject_id = $1',
      [own],
    );
    expect(line).toMatchObject({
      ...{ subject_person_id: resident.personId, ip: '127.0.0.1' },
      facts: { number: sent.json<{ number: string }>().number },
    });
  });

  test('is told to whoever says why, and each look is on record at once', async () => {
    const before = await looks();
    expect(before).toEqual([]);
    const first = await look(callers.dispatcher, '核实地点');
    expect(first.json()).toEqual({ name, phone, email: null });
    house.clock.advanceMinutes(5);
    await look(callers.dispatcher, '再次核实');
    const entry = {
      ...{ action: 'matters.contact_seen', outcome: 'done', fields: ['name', 'phone', 'email'] },
      ...{ actor_person_id: callers.dispatcher.personId, area_code: '310199001001' },
    };
    const now = house.clock.now();
    expect(await looks()).toEqual([
      { ...entry, at: new Date(now.getTime() - 300_000), reason: '核实地点' },
      { ...entry, at: now, reason: '再次核实' },
    ]);
  });

  test('is kept from those who give no reason, may not look or may not know of it', async () => {
    const before = await looks();
    const refusals = [
      await look(callers.dispatcher, ' '),
      await look(callers.coordinator, '想打个电话'),
      await look(callers.elsewhere, '想打个电话'),
      await look(callers.resident, '想打个电话'),
      await look(nobody, '想打个电话'),
    ];
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([400, 403, 404, 404, 404]);
    for (const { body } of refusals) expect(body).not.toContain(phone);
    const page = await call(callers.coordinator, 'GET', `/api/matters/${id}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain(phone);
    expect(await looks()).toEqual(before);
  });

  test('belongs to the lead body too, once it is theirs', async () => {
    await drive.act('dispatcher', id, 'accept');
    const handler = await signedIn(house, 'handler', '310199', [
      { capacity: 'handler', bodyId: house.bodies.get('urban') ?? '' },
    ]);
    expect((await look(handler, '上门联系')).statusCode).toBe(404);
    await drive.act('dispatcher', id, 'dispatch', { assisting: [] });
    expect((await look(handler, '上门联系')).json()).toMatchObject({ phone });
    expect((await looks()).at(-1)).toMatchObject({ actor_person_id: handler.personId });
  });

  test('shows in the audit of the area who looked, and not what they saw', async () => {
    const read = (caller: Caller) => call(caller, 'GET', '/api/audit?action=matters.contact_seen');
    const log = (await read(callers.auditor)).json<{ items: { reason: string }[] }>();
    expect(log.items.map(({ reason }) => reason)).toEqual([
      ...['上门联系', '再次核实', '核实地点', '回访'],
    ]);
    expect(JSON.stringify(log)).not.toContain(phone);
    expect((await read(callers.elsewhere)).json()).toMatchObject({ items: [] });
    expect((await read(callers.dispatcher)).statusCode).toBe(403);
  });
});

describe('an anonymous report', () => {
  const report = (caller: Caller, key: string, facts: object = {}) =>
    call(
      caller,
      'POST',
      '/api/appeals',
      {
        ...{ channel: 'resident', detail: '楼道里堆满了电瓶车。', areaCode: '310199001001' },
        ...{ anonymous: true, contact: { name, phone }, ...facts },
      },
      key,
    );
  const traces = async (id: string) => {
    const tables = ['matter', 'matter_event', 'contact', 'subscription'];
    const rows = tables.map((table) =>
      drive.rows(
        `select * from matters.${table} where ${table === 'matter' ? 'id' : 'matter_id'} = $1`,
        [id],
      ),
    );
    return JSON.stringify(await Promise.all(rows));
  };

  test('that is sent again under its key is the same matter, another is not', async () => {
    const key = randomUUID();
    const first = await report(nobody, key);
    expect(first.statusCode, first.body).toBe(201);
    const again = await report(nobody, key);
    expect(again.json()).toEqual(first.json());
    const other = await report(nobody, key, { detail: '另一件事。' });
    expect([other.statusCode, other.json().code]).toEqual([409, 'matters.idempotency_key_reused']);
    const rows = await drive.rows('select id from matters.matter where number = $1', [
      first.json<{ number: string }>().number,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('is followed by its number, without a word of what it says', async () => {
    const { id, number } = (await report(nobody, randomUUID())).json<Record<string, string>>();
    expect((await call(nobody, 'GET', `/api/matters/${id ?? ''}`)).statusCode).toBe(404);
    const url = `/open311/v2/requests/${number ?? ''}.json`;
    expect((await call(nobody, 'GET', url)).statusCode).toBe(404);
    await call(callers.dispatcher, 'POST', `/api/matters/${id ?? ''}/actions/accept`, {
      input: {
        ...{ kind: 'public', urgency: 'ordinary', complexity: 'ordinary' },
        category: '城乡建设/道路与市政设施/路灯与照明',
      },
    });
    const told = await call(nobody, 'GET', url);
    expect(told.json()).toMatchObject([{ service_request_id: number, status: 'open' }]);
    for (const secret of [name, phone, '电瓶车']) expect(told.body).not.toContain(secret);
  });

  test('keeps no name, not even of somebody who is signed in', async () => {
    const key = randomUUID();
    const photo = await upload(house, callers.resident, await phonePhoto(32, 24));
    const send = () => report(callers.resident, key, { attachments: [photo] });
    const { id } = (await send()).json<{ id: string }>();
    expect((await send()).json()).toMatchObject({ id });
    const page = await call(callers.dispatcher, 'GET', `/api/matters/${id}`);
    expect(page.json()).toMatchObject({
      attachments: [{ id: photo }],
      reporterName: null,
      detail: '楼道里堆满了电瓶车。',
    });
    const kept = `${page.body} ${await traces(id)}`;
    for (const secret of [name, phone, callers.resident.name, callers.resident.personId]) {
      expect(kept).not.toContain(secret);
    }
    const ask = await call(callers.dispatcher, 'POST', `/api/matters/${id}/actions/ask`, {
      input: { question: '哪一栋？' },
    });
    expect([ask.statusCode, ask.json().code]).toEqual([409, 'appeals.reporter_unknown']);
  });

  test('does not tell the office of a member of staff either, nor does the photo', async () => {
    const bodyId = house.bodies.get('urban') ?? '';
    const handler = await signedIn(house, 'quiet', '310199', [{ capacity: 'handler', bodyId }]);
    const photo = await upload(house, handler, await phonePhoto(24, 32));
    const sent = await report(handler, randomUUID(), { attachments: [photo] });
    const { id } = sent.json<{ id: string }>();
    const files = await drive.rows('select * from files.file where id = $1', [photo]);
    expect(files).toMatchObject([{ bound_to: id, owner_id: null }]);
    const page = await call(callers.dispatcher, 'GET', `/api/matters/${id}`);
    const kept = `${page.body} ${await traces(id)} ${JSON.stringify(files)}`;
    for (const secret of [handler.name, handler.personId, bodyId, '"handler"']) {
      expect(kept).not.toContain(secret);
    }
  });
});
