import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { leafHash } from '#algorithms/rfc8785/index.ts';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { buildChineseCalendar } from '#algorithms/working-time/index.ts';
import { scopeOf, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { appealType } from '#modules/appeals/index.ts';
import { faultsOf } from '#modules/appeals/testing/invariants.ts';
import { rebuiltFromRows, storedStates } from '#modules/matters/testing/stored-matters.ts';
import { createTestCell, mondayMorning, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const calendar = buildChineseCalendar();
let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
beforeEach(() => house.clock.set(mondayMorning));
afterAll(() => house.close());

const tables = [
  'matters.matter order by id',
  'matters.matter_event order by matter_id, seq',
  'matters.matter_clock order by matter_id, id',
  'matters.tally_delta order by id',
  'platform.outbox order by id',
  'evidence.leaf order by id',
];
/** Everything an act could write, as text. */
async function everything(): Promise<string> {
  const dumps = await Promise.all(tables.map((table) => drive.rows(`select * from ${table}`)));
  return JSON.stringify(dumps);
}

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? `${error.kind} ${error.code}` : String(error)),
  );

test('a random walk of the real engine keeps every invariant', async () => {
  const random = seededRandom(7);
  const parts = ['reporter', 'dispatcher', 'handler', 'verifier', 'leader', 'coordinator'];
  const ids = [await drive.reach('answered'), await drive.reach('signed')];
  for (let n = 0; n < 4; n += 1) ids.push((await drive.report('reporter')).id);
  for (let turn = 0; turn < 160; turn += 1) {
    house.clock.advanceMinutes(random.integer(0, 40));
    const id = ids[random.integer(0, ids.length - 1)] ?? '';
    const [row] = await drive.rows<{ state: string }>(
      'select state from matters.matter where id = $1',
      [id],
    );
    const steps = appealType.transitions.filter((step) => step.from.includes(row?.state ?? ''));
    const action = steps[random.integer(0, steps.length - 1)]?.action ?? '';
    if (['merge', 'withdraw', 'decline'].includes(action)) continue;
    const part = parts[random.integer(0, parts.length - 1)] ?? '';
    await refused(drive.act(part, id, action));
    if (turn % 40 === 39) await house.cell.matters.api.sweepClocks();
  }
  const now = house.clock.now();
  const stored = await house.db.write(wholeCell, (tx) => storedStates(tx));
  const rebuilt = await house.db.read(wholeCell, (tx) => rebuiltFromRows(tx));
  expect(stored.length).toBeGreaterThanOrEqual(6);
  for (const state of stored) {
    expect(faultsOf(state, now, calendar)).toEqual([]);
    expect(rebuilt.get(state.matter.id)?.state).toEqual(state);
  }
  const events = [...rebuilt.values()].flatMap((one) => one.events);
  expect(events.length).toBeGreaterThan(40);
  const leaves = await drive.rows<{ record_key: string; hash: Buffer }>(
    'select record_key, hash from evidence.leaf',
  );
  const byKey = new Map(leaves.map(({ record_key, hash }) => [record_key, hash.toString('hex')]));
  expect(byKey.size).toBe(events.length);
  for (const { key, salt, record } of events) {
    expect(byKey.get(key)).toBe(leafHash(salt, record).toString('hex'));
  }
  const [told] = await drive.rows<{ n: number }>(
    `select count(*)::int as n from platform.outbox where topic = 'matter.changed'`,
  );
  expect(told?.n).toBe(events.length);
});

test('the board counts what the rows say', async () => {
  const counted = await drive.rows<{ state: string; n: number }>(
    'select state, count(*)::int as n from matters.matter group by state',
  );
  const missed = `exists (select from matters.matter_clock c where c.matter_id = m.id
    and c.stopped_at is null and c.breached_at is not null)`;
  const [sums] = await drive.rows<{ open: number; overdue: number }>(
    `select count(*)::int as open, count(*) filter (where ${missed})::int as overdue
     from matters.matter m where closed_at is null`,
  );
  const tally = await drive.rows<{ measure: string; n: number }>(
    `select measure, sum(n)::int as n from (select measure, n from matters.tally
       union all select measure, n from matters.tally_delta) t
     group by measure having sum(n) <> 0`,
  );
  const figure = (measure: string) => tally.find((one) => one.measure === measure)?.n ?? 0;
  expect({ open: figure('open'), overdue: figure('overdue') }).toEqual(sums);
  const cells = await drive.rows<{ cell: string; n: number; late: number }>(
    `select cell, count(*)::int as n, count(*) filter (where ${missed})::int as late
     from matters.matter m where closed_at is null and cell is not null group by cell`,
  );
  for (const { cell, n, late } of cells) {
    expect([figure(`cell:${cell}`), figure(`overdue-cell:${cell}`)]).toEqual([n, late]);
  }
  for (const { state, n } of counted) {
    const spec = appealType.states[state];
    expect(figure(`state:appeal:${spec?.stage ?? ''}:${state}`)).toBe(n);
  }
});

test('an illegal step is a conflict and changes nothing', async () => {
  const id = await drive.reach('dispatched');
  const before = await everything();
  for (const action of ['verify', 'accept', 'answer', 'resume', 'split', 'reopen']) {
    expect(await refused(drive.act('dispatcher', id, action))).toBe(
      'conflict matters.not_allowed_from_state',
    );
  }
  expect(await refused(drive.act('reporter', id, 'sign'))).toBe('forbidden matters.not_entitled');
  expect(await everything()).toBe(before);
});

test('a key repeats its first answer, for one request only, however many come', async () => {
  const key = randomUUID();
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => drive.report('reporter', {}, key)),
  );
  expect(new Set(replies.map(({ id }) => id)).size).toBe(1);
  const other = drive.report('reporter', { detail: '另一件事' }, key);
  expect(await refused(other)).toBe('conflict matters.idempotency_key_reused');
  const rows = await drive.rows('select id from matters.matter where id = $1', [replies[0]?.id]);
  expect(rows).toHaveLength(1);
});

test('of two dispatchers who saw the same version, the second is told', async () => {
  const { id, version } = await drive.report('reporter');
  const take = (part: string) =>
    refused(drive.act(part, id, 'ask', {}, { expectedVersion: version }));
  const note = () => drive.act('dispatcher', id, 'note', {}, { expectedVersion: version });
  await note();
  expect(await take('dispatcher')).toBe('conflict matters.stale_version');
  expect(await refused(drive.act('dispatcher', id, 'accept', { kind: 'other' }))).toBe(
    'invalid matters.invalid_input',
  );
});

test('one bad item of a batch fails alone', async () => {
  const good = await drive.reportRequest('reporter');
  const bad = { ...good, matterId: randomUUID(), action: 'accept' };
  const results = await house.cell.matters.api.actMany([good, bad, good]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('the database itself shows a stranger nothing and lets nobody rewrite history', async () => {
  const id = await drive.reach('signed');
  const stranger = { areas: ['990101'], bodies: [], persons: [], clearance: 2 };
  for (const table of ['matter', 'matter_event', 'matter_clock', 'subscription', 'contact']) {
    const rows = await house.db.read(stranger, (tx) => tx.query(`select from matters.${table}`));
    expect(rows).toEqual([]);
  }
  const neighbour = scopeOf(await drive.actor('neighbour'));
  const seen = await house.db.read(neighbour, (tx) =>
    tx.query('select from matters.matter where id = $1', [id]),
  );
  expect(seen).toEqual([]);
  for (const sql of [
    `update matters.matter_event set action = 'x'`,
    'delete from matters.matter_event',
    `update evidence.leaf set kind = 'x'`,
    'delete from evidence.leaf',
  ]) {
    await expect(house.db.write(wholeCell, (tx) => tx.query(sql))).rejects.toMatchObject({
      code: '42501',
    });
  }
});

test('sweeps that overlap warn once; what no module knows stops nobody else', async () => {
  const [strange, known] = [await drive.report('reporter'), await drive.report('reporter')];
  const rename = (type: string) =>
    house.db.write(wholeCell, (tx) =>
      tx.query('update matters.matter set type = $2 where id = $1', [strange.id, type]),
    );
  const [due] = await drive.rows<{ at: Date }>(
    'select next_alert_at as at from matters.matter_clock where matter_id = $1',
    [known.id],
  );
  house.clock.set(due?.at ?? new Date(0));
  const { sweepClocks } = house.cell.matters.api;
  await rename('unheard of');
  await Promise.all([sweepClocks(), sweepClocks(), sweepClocks()]);
  await rename('appeal');
  const warnings = (id: string) =>
    drive.rows<{ reasons: unknown[] }>(
      `select reasons from matters.matter_event where matter_id = $1 and action = 'warn'`,
      [id],
    );
  expect(await warnings(strange.id)).toEqual([]);
  expect(await warnings(known.id)).toEqual([{ reasons: [expect.anything()] }]);
  expect(await sweepClocks()).toBe(1);
  expect(await warnings(strange.id)).toHaveLength(1);
  expect(await sweepClocks()).toBe(0);
});
