import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#modules/matters/index.ts';
import { paths } from '#modules/appeals/testing/paths.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell({ config: { demo: true } });
  drive = new Driver(house);
});
afterAll(() => house.close());

let last = 0;
const newPhone = () => `139${String((last += 1)).padStart(8, '0')}`;

interface Reported {
  readonly id: string;
  readonly number: string;
  readonly followCode: string | null;
}

let remoteAddress = '127.0.0.1';

async function call(method: 'GET' | 'POST', url: string, payload?: object, cookie = '') {
  const reply = await house.app.inject({
    ...{ method, url, remoteAddress, headers: { cookie, 'sec-fetch-site': 'same-origin' } },
    ...(payload && { payload }),
  });
  return { status: reply.statusCode, body: reply.json(), cookies: reply.cookies };
}

async function report(more: object, cookie = ''): Promise<Reported> {
  const body = {
    ...{ channel: 'resident', detail: '三号楼门口的路灯坏了。', areaCode: '310199001' },
    ...{ attachments: [], anonymous: false, ...more },
  };
  const reply = await call('POST', '/api/appeals', body, cookie);
  expect(reply.status).toBe(201);
  return reply.body as Reported;
}

/** @returns the cookie of whoever holds this phone */
async function signIn(phone: string): Promise<string> {
  house.clock.advanceMinutes(2);
  await call('POST', '/api/session/code', { phone });
  const { code } = (await call('GET', `/api/session/demo-code?phone=${phone}`)).body;
  const { cookies } = await call('POST', '/api/session/phone', { phone, code });
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function answer(id: string): Promise<void> {
  for (const { part, action, input } of paths.answered) await drive.act(part, id, action, input);
}

async function mine(cookie: string): Promise<string[]> {
  const { body } = await call('GET', '/api/matters?mine=reported', undefined, cookie);
  return (body.items as { id: string }[]).map(({ id }) => id);
}

describe('a report left with a phone and no account', () => {
  test('is listed once that phone is proven, with its step on record; can be urged', async () => {
    const phone = newPhone();
    const { id } = await report({ contact: { phone: `+86${phone}` } });
    const cookie = await signIn(phone);
    expect(await mine(cookie)).toEqual([id]);
    const page = (await call('GET', `/api/matters/${id}`, undefined, cookie)).body;
    const steps = page.timeline as { action: string; reasons?: { zh: string }[] }[];
    expect(steps.map(({ action }) => action)).toEqual(['report', 'adopt_reporter']);
    expect(JSON.stringify(steps)).toContain('凭手机号验证认领');
    const urged = await call('POST', `/api/matters/${id}/actions/urge`, { input: {} }, cookie);
    expect(urged.status).toBe(200);
  });

  test('is found at a later sign-in too, and only once', async () => {
    const phone = newPhone();
    await signIn(phone);
    const { id } = await report({ contact: { phone } });
    const cookie = await signIn(phone);
    await signIn(phone);
    expect(await mine(cookie)).toEqual([id]);
    const page = (await call('GET', `/api/matters/${id}`, undefined, cookie)).body;
    const adopted = (page.timeline as { action: string }[]).filter(
      ({ action }) => action === 'adopt_reporter',
    );
    expect(adopted).toHaveLength(1);
  });

  test('can be rated by whoever claimed it', async () => {
    const phone = newPhone();
    const { id } = await report({ contact: { phone } });
    const cookie = await signIn(phone);
    await answer(id);
    const rating = { solved: true, timeliness: 5, effect: 5, openness: 5 };
    const rated = await call('POST', `/api/matters/${id}/actions/rate`, { input: rating }, cookie);
    expect([rated.status, rated.body.state]).toEqual([200, 'closed']);
  });

  test('is theirs too where they had joined it before', async () => {
    const phone = newPhone();
    await signIn(phone);
    const { id } = await report({ contact: { phone } });
    const { matters, identity } = house.cell;
    const personId = await identity.api.findPersonIdByPhone(phone);
    const join = { actor: systemActor, matterId: id, action: 'join', input: { personId } };
    await matters.api.act(join);
    expect(await mine(await signIn(phone))).toEqual([id]);
  });

  test("another's phone sees nothing of it", async () => {
    const { id } = await report({ contact: { phone: newPhone() } });
    const other = await signIn(newPhone());
    expect(await mine(other)).toEqual([]);
    expect((await call('GET', `/api/matters/${id}`, undefined, other)).status).toBe(404);
  });

  test('stays nobody’s where it was anonymous, whatever phone came with it', async () => {
    const phone = newPhone();
    await report({ contact: { phone }, anonymous: true });
    expect(await mine(await signIn(phone))).toEqual([]);
  });
});

test('one address without an account sends a few a minute, and buries nobody', async () => {
  remoteAddress = '10.9.9.9';
  const body = { channel: 'resident', detail: '灯坏了。', areaCode: '310199001', anonymous: true };
  const send = async () => (await call('POST', '/api/appeals', body)).status;
  const statuses: number[] = [];
  for (let sent = 0; sent < 22; sent += 1) statuses.push(await send());
  expect(statuses.filter((status) => status === 201)).toHaveLength(20);
  expect(statuses.at(-1)).toBe(429);
  remoteAddress = '10.9.9.10';
  expect(await send()).toBe(201);
  remoteAddress = '127.0.0.1';
});

describe('a report is followed by number and code', () => {
  const follow = (number: string, code: string) =>
    call('POST', '/api/appeals/follow', { number, code });

  test('without an account there is a code, the same when the report is sent again', async () => {
    const { number, followCode } = await report({ anonymous: true, detail: '王芳家门口。' });
    const shown = await follow(number, (followCode ?? '').toLowerCase().replace('-', ' '));
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({ number, stage: 'report', answer: null });
    expect(JSON.stringify(shown.body)).not.toContain('王芳');
    expect(shown.body.whatNext.zh).toContain('告诉您');
    expect((await report({ contact: { phone: newPhone() } })).followCode).toMatch(/^.{5}-.{5}$/);
  });

  test('with an account there is none, unless the name was left out', async () => {
    const cookie = await signIn(newPhone());
    expect((await report({}, cookie)).followCode).toBeNull();
    expect((await report({ anonymous: true }, cookie)).followCode).not.toBeNull();
  });

  test('whoever called is read a code and follows it; a petition is told by no code', async () => {
    const actions = ['appeals.report', 'appeals.report_hotline', 'appeals.report_petition'];
    const { key } = await house.cell.identity.api.createClient({
      ...{ name: '热线平台', areaCode: '310199', actions },
    });
    const enter = async (facts: object) => {
      const common = { detail: '路灯坏了。', areaCode: '310199001', attachments: [] };
      const payload = { ...common, anonymous: false, ...facts };
      const headers = { 'x-api-key': key };
      const url = '/api/appeals';
      return (await house.app.inject({ method: 'POST', url, headers, payload })).json<Reported>();
    };
    const call = { channel: 'hotline', callerPhone: newPhone(), callNumber: 'C-8' };
    const { number, followCode } = await enter(call);
    expect((await follow(number, followCode ?? '')).body).toMatchObject({ number });
    const visit = { channel: 'petition_visit', visitors: 1, signatory: '王某' };
    expect((await enter(visit)).followCode).toBeNull();
  });

  test('what is answered is read there', async () => {
    const { id, number, followCode } = await report({ anonymous: true });
    await answer(id);
    const shown = (await follow(number, followCode ?? '')).body;
    expect(shown.stage).toBe('answer');
    expect(shown.answer).toBeTruthy();
  });

  test('a wrong number and a wrong code are answered the same, and guessing ends', async () => {
    const { number, followCode } = await report({ anonymous: true });
    const wrongCode = await follow(number, 'AAAAA-AAAAA');
    const wrongNumber = await follow('SQ19700101-000001', followCode ?? '');
    const { instance: one, ...answered } = wrongCode.body;
    const { instance: other, ...same } = wrongNumber.body;
    expect(one).not.toBe(other);
    expect([wrongCode.status, answered.code]).toEqual([404, 'appeals.no_such_report']);
    expect(same).toEqual(answered);
    for (let tries = 0; tries < 10; tries += 1) await follow(number, 'AAAAA-AAAAA');
    expect((await follow(number, followCode ?? '')).status).toBe(429);
    // Its reporter is somewhere else, and whoever signs in here tried nothing.
    remoteAddress = '10.1.2.3';
    expect((await follow(number, followCode ?? '')).status).toBe(200);
    remoteAddress = '127.0.0.1';
    expect((await follow(number, followCode ?? '')).status).toBe(429);
    expect(await signIn(newPhone())).not.toBe('');
    house.clock.advanceMinutes(60 * 24);
    expect((await follow(number, followCode ?? '')).status).toBe(200);
  });
});
