import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPersonRepeats, listPlaceRepeats } from '#modules/triage/use-cases/list-repeats.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { busLine, Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  for (const address of ['福佑路3号楼', '福佑路 3号楼', '福佑路3号楼，', '福佑路5号楼']) {
    const { id } = await drive.report('reporter', { detail: '路灯又坏了，晚上很黑。', address });
    await drive.act('dispatcher', id, 'accept', { category: busLine });
    if (address === '福佑路3号楼') await drive.act('reporter', id, 'withdraw');
    house.clock.advanceMinutes(60 * 24);
  }
  await drive.report('neighbour', { detail: '只说一次的事。' });
});
afterAll(() => house.close());

const parts = () => ({
  ...{ db: house.db, clock: house.clock, matters: house.cell.matters.api },
  areaName: (code: string) => house.cell.grids.api.areaName(code),
});
const asked = { days: 90, least: 3, page: 1 };

test('a place where one thing comes up again is listed with what is behind it', async () => {
  const dispatcher = await drive.actor('dispatcher');
  const places = (query: object) =>
    listPlaceRepeats(parts(), dispatcher, { ...asked, by: 'address', ...query });
  const { items, more } = await places({});
  // However it is written, and the closed one too.
  expect(items).toMatchObject([{ category: busLine, count: 3, open: 2 }]);
  expect(items[0]?.matterIds).toHaveLength(3);
  expect(more).toBe(false);
  expect((await places({ by: 'area' })).items).toMatchObject([{ count: 4, address: null }]);
  expect((await places({ least: 4 })).items).toEqual([]);
  expect((await places({ page: 2 })).items).toEqual([]);
  house.clock.advanceMinutes(60 * 24 * 30);
  expect((await places({ days: 7 })).items).toEqual([]);
});

test('who reports again and again is listed, masked, to those who work on it', async () => {
  const { items } = await listPersonRepeats(parts(), await drive.actor('dispatcher'), asked);
  expect(items).toMatchObject([{ count: 4, categories: 1 }]);
  expect(items[0]?.name).toMatch(/^\p{Script=Han}\*\*$/u);
  expect(JSON.stringify(items)).not.toContain((await drive.actor('reporter')).personId);
  for (const part of ['reporter', 'neighbour']) {
    const refused = { code: 'permit.not_allowed' };
    const resident = await drive.actor(part);
    await expect(listPersonRepeats(parts(), resident, asked)).rejects.toMatchObject(refused);
    const query = { ...asked, by: 'address' } as const;
    await expect(listPlaceRepeats(parts(), resident, query)).rejects.toMatchObject(refused);
  }
});

test('what lies in no area of theirs is not counted', async () => {
  const elsewhere = { ...asked, area: '999999' };
  const { items } = await listPersonRepeats(parts(), await drive.actor('dispatcher'), elsewhere);
  expect(items).toEqual([]);
});
