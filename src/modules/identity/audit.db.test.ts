import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
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

const entry = {
  action: 'identity.tested',
  outcome: 'done',
  actor: { kind: 'system', personId: null, name: '系统' },
} as const;

test('the application can neither change nor delete what was written', async () => {
  const { db } = database;
  await db.write(wholeCell, (tx) => server.identity.api.recordAudit(tx, entry));
  for (const statement of [
    `update identity.audit_entry set reason = 'nothing happened'`,
    'delete from identity.audit_entry',
    'truncate identity.audit_entry',
  ]) {
    await expect(db.write(wholeCell, (tx) => tx.query(statement))).rejects.toThrow(/permission/);
  }
});

test('neither bodies, people nor offices can be deleted, only ended', async () => {
  for (const table of ['body', 'person', 'position', 'capacity', 'client']) {
    const remove = database.db.write(wholeCell, (tx) => tx.query(`delete from identity.${table}`));
    await expect(remove).rejects.toThrow(/permission/);
  }
});

test('an entry and what it is about commit together or not at all', async () => {
  const failing = database.db.write(wholeCell, async (tx) => {
    await server.identity.api.recordAudit(tx, { ...entry, action: 'identity.never' });
    throw new Error('after all not');
  });
  await expect(failing).rejects.toThrow('after all not');
  const rows = await database.db.ownerQuery(
    `select from identity.audit_entry where action = 'identity.never'`,
  );
  expect(rows).toHaveLength(0);
});

test('looking at a phone needs a reason, and who looked at whose is kept', async () => {
  const { api } = server.identity;
  const street = await aBody(api, { kind: 'street', areaCode: '310115001' });
  const administrator = await aPerson(api, {
    positions: [{ capacity: 'administrator', bodyId: street.id }],
  });
  const resident = await aPerson(api, {
    kind: 'resident',
    areaCode: '310115001002',
    phone: '13912345678',
  });
  const desk = new Visitor(server.app, '10.4.0.1');
  await desk.signIn(administrator);

  const list = await desk.get('/api/people?area=310115001002');
  expect(list.body['items']).toMatchObject([{ id: resident.id, phoneMasked: '139****5678' }]);
  const silent = await desk.post(`/api/people/${resident.id}/contact`, { reason: '  ' });
  expect(silent.status).toBe(400);
  const seen = await desk.post(`/api/people/${resident.id}/contact`, { reason: '回访核实' });
  expect(seen.body).toEqual({ phone: '13912345678' });

  const auditor = await aPerson(api, {
    positions: [{ capacity: 'auditor', bodyId: street.id }],
  });
  const office = new Visitor(server.app, '10.4.0.2');
  await office.signIn(auditor);
  const colleagues = (await office.get('/api/people?area=310115001')).body['items'] as {
    id: string;
  }[];
  const found = colleagues.map(({ id }) => id).sort();
  expect(found).toEqual([administrator.id, auditor.id].sort());
  const log = await office.get(`/api/audit?subjectPersonId=${resident.id}`);
  expect(log.body['items']).toMatchObject([
    {
      action: 'identity.contact_seen',
      actorPersonId: administrator.id,
      subjectPersonId: resident.id,
      fields: ['phone'],
      reason: '回访核实',
      ip: '10.4.0.1',
      areaCode: '310115001002',
    },
  ]);
  expect(JSON.stringify(log.body)).not.toContain('13912345678');
  expect((await desk.get('/api/audit')).status).toBe(403);
});

test('an auditor sees their own area only, page by page, newest first', async () => {
  const { api } = server.identity;
  const there = await aBody(api, { kind: 'street', areaCode: '320500001' });
  const auditor = await aPerson(api, {
    areaCode: '320500001',
    positions: [{ capacity: 'auditor', bodyId: there.id }],
  });
  await database.db.write(wholeCell, async (tx) => {
    for (const number of [1, 2, 3]) {
      const areaCode = '320500001004';
      await api.recordAudit(tx, { ...entry, areaCode, reason: String(number) });
    }
    await api.recordAudit(tx, { ...entry, areaCode: '320500002', reason: 'elsewhere' });
  });
  const office = new Visitor(server.app, '10.4.0.3');
  await office.signIn(auditor);
  const first = (await office.get('/api/audit?limit=2&action=identity.tested')).body;
  const cursor = String(first['next']);
  const second = (await office.get(`/api/audit?limit=2&action=identity.tested&cursor=${cursor}`))
    .body;
  const reasons = [first, second].flatMap((page) =>
    (page['items'] as { reason: string }[]).map((one) => one.reason),
  );
  expect(reasons).toEqual(['3', '2', '1']);
  expect(second['next']).toBeNull();
});

test('an auditor finds words in the log, and what they take with them is in it too', async () => {
  const { api } = server.identity;
  const there = await aBody(api, { kind: 'street', areaCode: '320600001' });
  const auditor = await aPerson(api, {
    areaCode: '320600001',
    positions: [{ capacity: 'auditor', bodyId: there.id }],
  });
  await database.db.write(wholeCell, async (tx) => {
    const areaCode = '320600001001';
    const facts = { number: 'SQ-1' };
    await api.recordAudit(tx, { ...entry, areaCode, reason: '=回访核实', facts });
    await api.recordAudit(tx, { ...entry, areaCode, reason: '其他' });
    await api.recordAudit(tx, { ...entry, areaCode: '320600002', reason: '回访别处' });
  });
  const office = new Visitor(server.app, '10.4.0.5');
  await office.signIn(auditor);
  const reasonsOf = async (q: string) => {
    const { body } = await office.get(`/api/audit?q=${encodeURIComponent(q)}`);
    return (body['items'] as { reason: string }[]).map(({ reason }) => reason);
  };
  expect(await reasonsOf('回访')).toEqual(['=回访核实']);
  expect(await reasonsOf('sq-1')).toEqual(['=回访核实']);
  expect(await reasonsOf('%')).toEqual([]);
  const file = await office.get(`/api/audit/export?q=${encodeURIComponent('回访')}&lang=zh`);
  const [head, row, ...others] = file.text.trim().split('\r\n');
  expect(head).toContain('时间,谁,做了什么');
  expect(row).toContain(`identity.tested`);
  // What a spreadsheet would take for a formula is disarmed.
  expect(row).toContain(`'=回访核实`);
  expect(row).toContain(',SQ-1,');
  expect(others).toEqual([]);
  // Without a filter all are taken that there were, and not the line about this taking.
  const whole = await office.get('/api/audit/export?lang=zh');
  expect(whole.text).toContain('其他');
  expect(whole.text.match(/audit_exported/g)).toHaveLength(1);
  const { body } = await office.get('/api/audit?action=identity.audit_exported');
  expect(body['items']).toMatchObject([
    { actorPersonId: auditor.id },
    { actorPersonId: auditor.id, facts: { count: 1 } },
  ]);
});

test('people outside one’s area do not exist, for pages and for SQL', async () => {
  const { api } = server.identity;
  const here = await aBody(api, { kind: 'street', areaCode: '330100001' });
  const positions = [{ capacity: 'administrator', bodyId: here.id }];
  const administrator = await aPerson(api, { areaCode: '330100001', positions });
  const stranger = await aPerson(api, { areaCode: '330100002', phone: '13711112222' });
  const desk = new Visitor(server.app, '10.4.0.4');
  await desk.signIn(administrator);
  expect((await desk.get('/api/people?area=330100002')).body['items']).toEqual([]);
  const look = await desk.post(`/api/people/${stranger.id}/contact`, { reason: '好奇' });
  expect([look.status, look.body['code']]).toEqual([404, 'identity.no_such_person']);
  const scope = { areas: ['330100001'], bodies: [], persons: [], clearance: 2 };
  const rows = await database.db.read(scope, (tx) =>
    tx.query<{ id: string }>('select id from identity.person'),
  );
  expect(rows.map((row) => row.id)).toEqual([administrator.id]);
});
