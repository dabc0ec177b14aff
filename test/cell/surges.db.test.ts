import { afterAll, beforeAll, expect, test } from 'vitest';
import { findThemeSurges } from '#modules/triage/use-cases/find-theme-surges.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { busLine, Driver } from './drive.ts';

const weekMinutes = 7 * 24 * 60;

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const communities = house.cell.grids.api
    .listAreas()
    .flatMap(({ level, code }) => (level === 'community' ? [code] : []));
  const report = async (areaCode: string, count: number) => {
    for (let n = 0; n < count; n += 1) {
      const { id } = await drive.report('caller', {
        ...{ channel: 'hotline', detail: `公交车等了半小时不来，第 ${n} 次。` },
        areaCode,
      });
      await drive.act('dispatcher', id, 'accept', { category: busLine });
    }
  };
  for (let week = 0; week < 12; week += 1) {
    for (const code of communities.slice(0, 2)) await report(code, 1);
    house.clock.advanceMinutes(weekMinutes);
  }
  await report(communities[0] ?? '', 9);
  await report(communities[1] ?? '', 1);
}, 120_000);
afterAll(() => house.close());

async function surges(part: string, area?: string) {
  const { db, clock, cell } = house;
  const areaName = (code: string) => cell.grids.api.areaName(code);
  const parts = { db, clock, matters: cell.matters.api, areaName };
  return findThemeSurges(parts, await drive.actor(part), area);
}

test('what rises in one community is told where it rises, with what was expected', async () => {
  const { items } = await surges('leader');
  expect(items).toEqual([
    expect.objectContaining({
      category: busLine.split('/').slice(0, 2).join('/'),
      areaCode: await drive.community(),
      count: 9,
      expected: 1,
    }),
  ]);
  expect(items[0]?.chance).toBeLessThan(0.001);
});

test('it is for those who see the whole area', async () => {
  const notAllowed = expect.objectContaining({ code: expect.stringMatching(/^permit\./) });
  await expect(surges('reporter')).rejects.toEqual(notAllowed);
  await expect(surges('leader', '310199002')).rejects.toEqual(notAllowed);
});
