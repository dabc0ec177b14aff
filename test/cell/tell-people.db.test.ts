import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
afterAll(() => house.close());

test('each step is told to those whom it concerns, and told once', async () => {
  const id = await drive.reach('answered');
  await house.cell.relay.drain();
  expect(await drive.told('reporter', id)).toEqual([
    'appeal.routed',
    'matter.accepted',
    'matter.answered',
    'matter.reported',
  ]);
  const toLead = ['appeal.verified', 'matter.dispatched'];
  expect(await drive.told('handler', id)).toEqual(toLead);
  expect(await drive.told('head', id)).toEqual(toLead);
  const counted = await drive.told('reporter', id);
  await house.db.write(wholeCell, (tx) =>
    tx.query(
      `update platform.outbox_cursor set last_id = 0 where consumer = 'appeals.tell_people'`,
    ),
  );
  await house.cell.relay.drain();
  expect(await drive.told('reporter', id)).toEqual(counted);
  await drive.act('reporter', id, 'rate', { solved: false, reason: '还是不亮' });
  await house.cell.relay.drain();
  expect(await drive.told('handler', id)).toEqual(['appeal.rework', ...toLead]);
});

test('an urge reaches the lead body with its words; a whistle the bodies called', async () => {
  const id = await drive.reach('signed');
  await drive.act('reporter', id, 'urge', { text: '天黑前能修好吗' });
  await drive.act('coordinator', id, 'whistle');
  await house.cell.relay.drain();
  expect(await drive.told('handler', id)).toContain('matter.urged');
  expect(await drive.told('water_handler', id)).toEqual(['matter.whistled']);
  const urged = (await drive.notices('handler', id)).find(
    ({ template }) => template === 'matter.urged',
  );
  expect(urged?.body.zh).toContain('天黑前能修好吗');
});

test('a deadline is told to the holder, then their head, then those above', async () => {
  const id = await drive.reach('signed');
  await drive.act('handler', id, 'contact');
  await house.cell.relay.drain();
  const [clock] = await drive.rows<{ due_at: Date; started_at: Date }>(
    `select due_at, started_at from matters.matter_clock
     where matter_id = $1 and kind = 'handle' and stopped_at is null`,
    [id],
  );
  const at = async (moment: Date) => {
    house.clock.set(moment);
    while ((await house.cell.matters.api.sweepClocks()) > 0);
    await house.cell.relay.drain();
  };
  const [alert] = await drive.rows<{ next_alert_at: Date }>(
    `select next_alert_at from matters.matter_clock where matter_id = $1 and kind = 'handle'`,
    [id],
  );
  await at(alert?.next_alert_at ?? new Date(0));
  expect(await drive.told('handler', id)).toContain('matter.due_soon');
  expect(await drive.told('head', id)).toEqual(['matter.dispatched']);
  expect(await drive.told('leader', id)).toEqual([]);
  await at(new Date((clock?.due_at.getTime() ?? 0) + 1));
  for (const part of ['handler', 'head', 'leader']) {
    expect(await drive.told(part, id)).toContain('matter.overdue');
  }
});

test('what is restricted is told only to those whose office opens it', async () => {
  const { bodies, people, cell, clock } = house;
  await cell.identity.api.assignPosition({
    ...{ personId: people.get('street_street_coordinator') ?? '', title: '值班员' },
    ...{ bodyId: bodies.get('urban') ?? '', areaCodes: ['310199001'], capacity: 'duty_officer' },
  });
  clock.advanceMinutes(1);
  const facts = { receivedOn: '2026-11-22', signatory: '王某', anonymous: false } as const;
  const letter = await drive.report('petition_petition_clerk', {
    channel: 'petition_letter',
    ...facts,
  });
  const plain = await drive.report('reporter');
  const [due] = await drive.rows<{ at: Date }>(
    'select max(next_alert_at) as at from matters.matter_clock where matter_id = any ($1)',
    [[letter.id, plain.id]],
  );
  clock.set(due?.at ?? new Date(0));
  while ((await cell.matters.api.sweepClocks()) > 0);
  for (const id of [letter.id, plain.id]) {
    await drive.act('dispatcher', id, 'accept');
    await drive.act('dispatcher', id, 'dispatch');
  }
  await cell.relay.drain();
  const duty = 'street_center_duty_officer';
  expect(await drive.told(duty, plain.id)).toEqual(['matter.due_soon']);
  expect(await drive.told('coordinator', plain.id)).toContain('matter.dispatched');
  for (const part of [duty, 'coordinator']) expect(await drive.told(part, letter.id)).toEqual([]);
  expect(await drive.told('dispatcher', letter.id)).toContain('matter.due_soon');
  expect(await drive.told('handler', letter.id)).toContain('matter.dispatched');
});

test('who may still rate is reminded once, in words meant for them', async () => {
  const id = await drive.reach('answered');
  for (let day = 0; day < 11; day += 1) {
    house.clock.advanceMinutes(24 * 60);
    while ((await house.cell.matters.api.sweepClocks()) > 0);
  }
  await house.cell.relay.drain();
  const reminders = (await drive.notices('reporter', id)).filter(({ template }) =>
    /soon|overdue/.test(template),
  );
  expect(reminders).toEqual([
    { template: 'appeal.rate_soon', body: { zh: expect.any(String), en: expect.any(String) } },
  ]);
  expect(reminders[0]?.body.zh).toMatch(/请在\d+月\d+日前评价/);
});
