import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aBody, aPerson } from './testing/builders.ts';
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

let last = 0;
const newPhone = () => `138${String((last += 1)).padStart(8, '0')}`;
const visitor = () => new Visitor(server.app, `10.2.0.${(last += 1)}`);

async function askFor(phone: string): Promise<string> {
  const answer = await visitor().post('/api/session/code', { phone });
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.body)).not.toMatch(/\d{6}/);
  return server.sent.at(-1)?.code ?? '';
}

test('a resident comes by phone and code, becomes known, and comes back the same', async () => {
  const phone = newPhone();
  const first = visitor();
  const code = await askFor(`+86 ${phone}`);
  const entered = await first.post('/api/session/phone', { phone, code, name: '李阿姨' });
  expect(entered.status).toBe(200);
  const me = (await first.get('/api/me')).body;
  expect(me['person']).toMatchObject({ kind: 'resident', name: '李阿姨', areaCode: '310115001' });
  expect(me['actions']).toContain('appeals.report');
  expect(me['actions']).not.toContain('matters.see_area');

  server.clock.advanceMinutes(2);
  const again = visitor();
  await again.post('/api/session/phone', { phone, code: await askFor(phone) });
  expect((await again.get('/api/me')).body['person']).toEqual(me['person']);
});

test('somebody entered by the staff signs in by the phone they left', async () => {
  const phone = newPhone();
  const id = await server.identity.api.createPerson({
    kind: 'resident',
    name: '赵大爷',
    areaCode: '310115001002',
    phone,
  });
  expect(await server.identity.api.findPersonIdByPhone(phone)).toBe(id);
  const browser = visitor();
  await browser.post('/api/session/phone', { phone, code: await askFor(phone) });
  expect((await browser.get('/api/me')).body['person']).toMatchObject({ id, name: '赵大爷' });
});

test('staff do not enter by a code alone: the answer is that of a wrong one', async () => {
  const { api } = server.identity;
  const body = await aBody(api);
  const staffPhone = newPhone();
  const staff = await aPerson(api, { phone: staffPhone });
  const officePhone = newPhone();
  const office = [{ capacity: 'handler', bodyId: body.id }];
  await aPerson(api, { kind: 'resident', phone: officePhone, positions: office });
  for (const phone of [staffPhone, officePhone]) {
    const code = await askFor(phone);
    const refused = await visitor().post('/api/session/phone', { phone, code });
    const other = newPhone();
    const sent = await askFor(other);
    const wrong = sent === '000000' ? '000001' : '000000';
    const guessed = await visitor().post('/api/session/phone', { phone: other, code: wrong });
    expect(refused.status).toBe(401);
    expect([refused.body['code'], refused.body['title'], refused.body['detail']]).toEqual([
      guessed.body['code'],
      guessed.body['title'],
      guessed.body['detail'],
    ]);
  }
  const byPassword = visitor();
  await byPassword.signIn(staff);
  expect((await byPassword.get('/api/me')).body['person']).toMatchObject({ id: staff.id });
});

test('a code opens the door once, and a newer code ends an older one', async () => {
  const phone = newPhone();
  const older = await askFor(phone);
  server.clock.advanceMinutes(2);
  const newer = await askFor(phone);
  if (older !== newer) {
    const late = await visitor().post('/api/session/phone', { phone, code: older });
    expect([late.status, late.body['code']]).toEqual([401, 'identity.wrong_code']);
  }
  expect((await visitor().post('/api/session/phone', { phone, code: newer })).status).toBe(200);
  const replayed = await visitor().post('/api/session/phone', { phone, code: newer });
  expect([replayed.status, replayed.body['code']]).toEqual([401, 'identity.wrong_code']);
});

test('of two who send the same code at once, one gets in', async () => {
  const phone = newPhone();
  const code = await askFor(phone);
  const answers = await Promise.all(
    [1, 2, 3].map(() => visitor().post('/api/session/phone', { phone, code })),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
});

test('three wrong guesses spend the code', async () => {
  const phone = newPhone();
  const code = await askFor(phone);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 3; tries += 1) {
    const refused = await visitor().post('/api/session/phone', { phone, code: wrong });
    expect(refused.status).toBe(401);
  }
  expect((await visitor().post('/api/session/phone', { phone, code })).status).toBe(401);
});

test('a code is good for five minutes', async () => {
  const phone = newPhone();
  const code = await askFor(phone);
  const [row] = await database.db.ownerQuery<{ minutes: number }>(
    `select extract(epoch from expires_at - created_at) / 60 as minutes
     from identity.verification order by created_at desc limit 1`,
  );
  expect(Number(row?.minutes)).toBeCloseTo(5, 1);
  await database.db.ownerQuery(
    `update identity.verification set expires_at = now() - interval '1 second'`,
  );
  const late = await visitor().post('/api/session/phone', { phone, code });
  expect([late.status, late.body['code']]).toEqual([401, 'identity.wrong_code']);
});

test('one code a minute and ten a day to one phone', async () => {
  const phone = newPhone();
  await askFor(phone);
  const soon = await visitor().post('/api/session/code', { phone });
  expect([soon.status, soon.body['code']]).toEqual([429, 'identity.code_too_soon']);
  for (let asked = 1; asked < 10; asked += 1) {
    server.clock.advanceMinutes(2);
    await askFor(phone);
  }
  server.clock.advanceMinutes(2);
  const often = await visitor().post('/api/session/code', { phone });
  expect([often.status, often.body['code']]).toEqual([429, 'identity.code_too_often']);
  server.clock.advanceMinutes(24 * 60);
  await askFor(phone);
});

test('neither phone nor code nor session lies open in the database', async () => {
  const phone = newPhone();
  const code = await askFor(phone);
  const browser = visitor();
  await browser.post('/api/session/phone', { phone, code });
  server.clock.advanceMinutes(2);
  const waiting = await askFor(phone);
  const token = decodeURIComponent([...browser.cookies.values()][0] ?? '').split('.')[0] ?? '?';
  const tables = ['login', 'session', 'credential', 'verification', 'person', 'audit_entry'];
  for (const table of [...tables, 'code_request', 'sign_in_throttle']) {
    const rows = await database.db.ownerQuery(`select * from identity.${table}`);
    const dump = JSON.stringify(rows);
    expect(dump).not.toContain(phone);
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(`${waiting}:`);
  }
});

test('what is no phone and no code is refused with a sentence', async () => {
  const phone = await visitor().post('/api/session/code', { phone: '021-12345678' });
  expect([phone.status, phone.body['code']]).toEqual([400, 'identity.phone_not_valid']);
  expect(phone.body['fields']).toMatchObject([{ path: 'phone' }]);
  const short = await visitor().post('/api/session/code', { phone: '123' });
  expect([short.status, short.body['fields']]).toEqual([400, phone.body['fields']]);
  const code = await visitor().post('/api/session/phone', { phone: newPhone(), code: '12' });
  expect(code.status).toBe(400);
});

test('where nothing can send texts, a code is refused with what to do instead', async () => {
  const mute = await startIdentityServer(database.db, { sendCode: undefined, hotline: '12345' });
  const browser = new Visitor(mute.app);
  expect((await browser.get('/api/session/options')).body).toMatchObject({ phoneCodes: false });
  const answer = await browser.post('/api/session/code', { phone: newPhone() });
  expect([answer.status, answer.body['code']]).toEqual([403, 'identity.codes_not_sent_here']);
  expect(JSON.stringify(answer.body['sentence'])).toContain('12345');
  await mute.app.close();
});

test('without a demo nothing shows a code', async () => {
  const answer = await visitor().get(`/api/session/demo-code?phone=${newPhone()}`);
  expect(answer.status).toBe(404);
});
