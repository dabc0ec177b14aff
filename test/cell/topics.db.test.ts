import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { wholeCell } from '#platform/permit/permit.ts';
import { listTopics } from '#modules/triage/use-cases/list-topics.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const same = [
  '福佑路小学门口每天放学堵车，家长乱停车，孩子过马路很危险。',
  '福佑路小学放学时门口乱停车，堵得水泄不通，接孩子很危险，请派交警。',
  '请管管福佑路小学门口放学堵车的问题，家长的车停满了马路。',
];
const others = ['公交站没有遮雨棚。', '十七号院的水管爆了，水流了一地。', '广场舞音响太吵。'];

let house: TestCell;
let drive: Driver;
const ids: string[] = [];
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  for (const [at, detail] of [...same, ...others].entries()) {
    const part = at % 2 === 0 ? 'reporter' : 'neighbour';
    const { id } = await drive.report(part, { detail });
    if (at < same.length) ids.push(id);
    house.clock.advanceMinutes(60);
  }
});
afterAll(() => house.close());

const topicsFor = async (key: string) => {
  const areaName = (code: string) => house.cell.grids.api.areaName(code);
  return listTopics({ db: house.db, areaName }, await drive.actor(key));
};

test('before it was ever looked for, that is said', async () => {
  expect(await topicsFor('leader')).toEqual({ foundAt: null, items: [] });
});

// A program of its own each time.
const slow = 60_000;

test(
  'reports of one problem become one topic, and a second look replaces the first',
  async () => {
    expect(await house.cell.triage.findHotTopics()).toBe(1);
    expect(await house.cell.triage.findHotTopics()).toBe(1);
    const { items, foundAt } = await topicsFor('leader');
    expect(foundAt).toBe(house.clock.now().toISOString());
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ people: 2, place: expect.stringContaining('福佑路小学') });
    expect([...(items[0]?.matterIds ?? [])].sort()).toEqual([...ids].sort());
  },
  slow,
);

test('SQL in the name of one community reads no id of a matter elsewhere', async () => {
  const moved = ids[0] ?? '';
  const owner = new Client({ connectionString: house.ownerUrl });
  await owner.connect();
  await owner.query('update triage.topic_matter set area_code = $2 where matter_id = $1', [
    ...[moved, '310199001002'],
  ]);
  await owner.end();
  const seenIn = (area: string) =>
    house.db.read({ ...wholeCell, areas: [area] }, (tx) =>
      tx.query<{ id: string }>('select matter_id as id from triage.topic_matter'),
    );
  expect((await seenIn('310199001002')).map(({ id }) => id)).toEqual([moved]);
  expect((await seenIn('310199001')).length).toBe(ids.length);
  const topics = (area: string) =>
    house.db.read({ ...wholeCell, areas: [area] }, (tx) => tx.query('select from triage.topic'));
  expect(await topics('310199001002')).toHaveLength(1);
  expect(await topics('310199002')).toEqual([]);
  // Whoever sees none of them is told when was looked, not that the first look still runs.
  const stranger = await drive.actor('leader');
  const elsewhere = stranger.authorities.map((one) => ({ ...one, areaCode: '310199002' }));
  const areaName = (code: string) => code;
  const told = await listTopics(
    { db: house.db, areaName },
    { ...stranger, authorities: elsewhere },
  );
  expect(told).toEqual({ foundAt: house.clock.now().toISOString(), items: [] });
});

test('it is for those who see the area, and opens as a list', async () => {
  await expect(topicsFor('reporter')).rejects.toMatchObject({ code: 'permit.not_allowed' });
  const query = { ids, order: 'newest', limit: 10 } as const;
  const { items } = await house.cell.matters.api.list(await drive.actor('leader'), query);
  expect(items.map(({ matter }) => matter.id).sort()).toEqual([...ids].sort());
  const { items: theirs } = await house.cell.matters.api.list(await drive.actor('handler'), query);
  expect(theirs).toEqual([]);
});
