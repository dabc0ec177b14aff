import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { createTestCell, mondayMorning, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
beforeEach(() => house.clock.set(mondayMorning));
afterAll(() => house.close());

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

async function stateOf(id: string): Promise<string> {
  const [row] = await drive.rows<{ state: string }>(
    'select state from matters.matter where id = $1',
    [id],
  );
  return row?.state ?? '';
}

async function clocksOf(id: string, kind: string) {
  return drive.rows<{ due_at: Date | null; stopped_at: Date | null; budget: { amount: number } }>(
    'select * from matters.matter_clock where matter_id = $1 and kind = $2 order by id',
    [id, kind],
  );
}

async function sweepAt(moment: Date): Promise<void> {
  house.clock.set(moment);
  while ((await house.cell.matters.api.sweepClocks()) > 0);
}

const days = (count: number) => new Date(house.clock.now().getTime() + count * 86_400_000);

test('a find waits on patrol until it is confirmed; only then does the clock run', async () => {
  const [area] = house.cell.grids.api.listAreas({ level: 'grid' });
  const ring = area?.polygon?.coordinates.flat(
    area.polygon.type === 'Polygon' ? 1 : 2,
  ) as number[][];
  const [lon = 0, lat = 0] = [0, 1].map(
    (axis) => ring.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / ring.length,
  );
  const grid = [...house.people.keys()].find((key) => key.includes('grid_worker')) ?? '';
  const finder = house.cell.grids.api.locate({ lon, lat }) === null ? null : { lon, lat };
  expect(finder).not.toBeNull();
  const duty = 'street_center_duty_officer';
  const { id } = await drive.report(duty, { channel: 'patrol', point: { lon, lat }, found: true });
  expect(grid).not.toBe('');
  expect(await stateOf(id)).toBe('found');
  expect(await clocksOf(id, 'accept')).toEqual([]);
  await drive.act(duty, id, 'confirm_found');
  expect(await stateOf(id)).toBe('reported');
  expect(await clocksOf(id, 'accept')).toHaveLength(1);
});

test('a part is split off by those who dispatch, and the whole waits for it', async () => {
  const id = await drive.reach('signed');
  expect(await refused(drive.report('neighbour', { parentId: id }))).toBe('appeals.unknown_parent');
  const part = await drive.report('dispatcher', { parentId: id });
  expect(await refused(drive.report('dispatcher', { parentId: part.id }))).toBe(
    'appeals.no_further_parts',
  );
  expect(await refused(drive.act('handler', id, 'hand_in'))).toBe('appeals.children_open');
  await drive.act('dispatcher', part.id, 'decline');
  expect(await refused(drive.act('handler', id, 'hand_in'))).toBe('done');
});

test('merging carries every follower along, and undoing takes back just those', async () => {
  const main = await drive.report('reporter');
  const same = await drive.report('neighbour');
  await drive.act('dispatcher', same.id, 'merge', { intoId: main.id });
  const followers = () =>
    drive.rows('select person_id from matters.subscription where matter_id = $1', [main.id]);
  expect(await followers()).toHaveLength(2);
  expect(await stateOf(same.id)).toBe('merged');
  await drive.act('dispatcher', same.id, 'split');
  expect(await followers()).toHaveLength(1);
  expect(await stateOf(same.id)).toBe('reported');
});

test('the second return is arbitrated, the decision binds, and the fault is counted', async () => {
  const id = await drive.reach('returned');
  await drive.act('dispatcher', id, 'dispatch');
  const { state } = await drive.act('handler', id, 'return');
  expect(state).toBe('arbitrating');
  await drive.act('arbiter', id, 'arbitrate', { fault: 'body' });
  expect(await refused(drive.act('handler', id, 'return'))).toBe('appeals.bound_by_arbitration');
  const [wrong] = await drive.rows<{ body_id: string }>(
    `select body_id from matters.tally_delta where measure = 'returned_wrongfully'
     union all select body_id from matters.tally where measure = 'returned_wrongfully'`,
  );
  expect(wrong?.body_id).toBe(house.bodies.get('urban'));
});

test('what the arbiter finds wrong with the list is told to those who may correct it', async () => {
  const id = await drive.reach('arbitrating');
  await drive.act('arbiter', id, 'arbitrate', { fault: 'list' });
  await house.cell.relay.drain();
  expect(await drive.told('leader', id)).toContain('appeal.list_at_fault');
});

test('a return comes within a working day; a holiday is none', async () => {
  // The day before the National Day week: working days go on after it.
  const autumn = await createTestCell({ start: new Date('2026-09-30T06:00:00Z') });
  const driver = new Driver(autumn);
  const [soon, late] = [await driver.reach('dispatched'), await driver.reach('dispatched')];
  const [clock] = await driver.rows<{ due_at: Date }>(
    `select due_at from matters.matter_clock where matter_id = $1 and kind = 'handle'`,
    [soon],
  );
  expect(clock?.due_at.getTime()).toBeGreaterThan(Date.parse('2026-10-08T00:00:00+08:00'));
  autumn.clock.set(new Date('2026-10-05T06:00:00Z'));
  expect(await refused(driver.act('handler', soon, 'return'))).toBe('done');
  autumn.clock.set(new Date('2026-10-14T06:00:00Z'));
  expect(await refused(driver.act('handler', late, 'return'))).toBe('appeals.return_too_late');
  await autumn.close();
});

test('a suspension pauses the deadline, comes back by itself and loses no time', async () => {
  const id = await drive.reach('signed');
  const [before] = await clocksOf(id, 'handle');
  const reviewOn = days(7).toISOString().slice(0, 10);
  await drive.act('handler', id, 'request_suspension', { reviewOn });
  await drive.act('leader', id, 'grant_suspension');
  expect((await clocksOf(id, 'handle'))[0]?.due_at).toBeNull();
  await sweepAt(days(8));
  expect(await stateOf(id)).toBe('signed');
  const [after] = await clocksOf(id, 'handle');
  expect(after?.due_at?.getTime()).toBeGreaterThan(before?.due_at?.getTime() ?? Infinity);
});

test('an extension moves the deadline once', async () => {
  const id = await drive.reach('signed');
  const [before] = await clocksOf(id, 'handle');
  await drive.act('handler', id, 'request_extension', { days: 3 });
  await drive.act('dispatcher', id, 'grant_extension');
  const [after] = await clocksOf(id, 'handle');
  expect((after?.budget.amount ?? 0) - (before?.budget.amount ?? 0)).toBe(3 * 420);
  const again = await refused(drive.act('handler', id, 'request_extension'));
  expect(['done', 'appeals.extensions_used_up']).toContain(again);
});

test('an urge comes once a day and stops with its answer', async () => {
  const id = await drive.reach('signed');
  await drive.act('reporter', id, 'urge');
  expect(await refused(drive.act('reporter', id, 'urge'))).toBe('appeals.urged_today');
  await drive.act('handler', id, 'answer_urge');
  expect((await clocksOf(id, 'urge'))[0]?.stopped_at).not.toBeNull();
});

test('who handled does not verify; who collected does not handle', async () => {
  const { id } = await drive.report('street_center_dispatcher2', {
    channel: 'on_behalf',
    helperOrganisation: '社区',
    mandate: '口头',
  });
  await drive.act('dispatcher', id, 'accept');
  await drive.act('dispatcher', id, 'dispatch', { assisting: [] });
  const collector = house.people.get('street_center_dispatcher2') ?? '';
  expect(await refused(drive.act('handler', id, 'sign', { handlerId: collector }))).toMatch(
    /handler_not_of_body|collector_may_not_handle/,
  );
});

test('silence closes a matter openly, as not rated', async () => {
  const id = await drive.reach('answered');
  await sweepAt(days(11));
  expect(await stateOf(id)).toBe('closed');
  const [event] = await drive.rows<{ actor_kind: string; reasons: unknown[] }>(
    `select * from matters.matter_event where matter_id = $1 and action = 'close_unrated'`,
    [id],
  );
  expect(event).toMatchObject({ actor_kind: 'system', reasons: [{ en: expect.any(String) }] });
  expect(await refused(drive.act('reporter', id, 'reopen'))).toBe('done');
  const [, again] = await clocksOf(id, 'handle');
  const [first] = await clocksOf(id, 'handle');
  expect(again?.budget.amount).toBe((first?.budget.amount ?? 0) / 2);
});

test('ten days after the end a reporter reports anew', async () => {
  const id = await drive.reach('closed');
  house.clock.set(days(11));
  expect(await refused(drive.act('reporter', id, 'reopen'))).toBe('appeals.reopen_too_late');
});

test('"not solved" sends it back twice; then it closes as unsolved', async () => {
  const id = await drive.reach('answered');
  const unsolved = { solved: false, reason: '还是不行' };
  for (const wanted of ['rework', 'rework', 'closed']) {
    expect((await drive.act('reporter', id, 'rate', unsolved)).state).toBe(wanted);
    if (wanted === 'closed') break;
    await drive.act('handler', id, 'hand_in');
    await drive.act('verifier', id, 'verify');
    await drive.act('handler', id, 'answer');
  }
});

test('an unanswered question is decided on what is known', async () => {
  const id = await drive.reach('waiting_reporter');
  await sweepAt(days(10));
  expect(await stateOf(id)).toBe('reported');
});

test('an objection to a refusal has its own deadline and reopens the case', async () => {
  const id = await drive.reach('declined');
  await drive.act('reporter', id, 'object');
  expect((await clocksOf(id, 'objection'))[0]?.stopped_at).toBeNull();
  expect((await drive.act('reviewer', id, 'uphold_objection')).state).toBe('reported');
});

test('what identifies a reporter is sealed in the database', async () => {
  const { id } = await drive.report('reporter', { contact: { phone: '13800000000' } });
  const [sealed] = await drive.rows<{ sealed: string }>(
    'select sealed from matters.contact where matter_id = $1',
    [id],
  );
  expect(sealed?.sealed).not.toContain('13800000000');
});
