import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMoods } from '#modules/triage/use-cases/list-moods.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
}, 120_000);
afterAll(() => house.close());

const moods = async (part: string, area?: string) =>
  listMoods({ db: house.db, clock: house.clock }, await drive.actor(part), area);
const accepted = async (detail: string) => {
  const { id } = await drive.report('reporter', { detail });
  await drive.act('dispatcher', id, 'accept', { dispatchByHand: true });
};

test('moods are counted in the week in which people wrote, and by theme', async () => {
  for (let n = 0; n < 6; n += 1) {
    await accepted('太过分了！！一群骗子，无耻至极，你们良心何在？简直无法无天！！！');
  }
  house.clock.advanceMinutes(8 * 24 * 60);
  for (let n = 0; n < 5; n += 1) await accepted('请问公交 12 路周末几点收车？谢谢。');
  await house.cell.relay.drain();
  const { weeks, themes } = await moods('leader');
  expect(weeks).toHaveLength(8);
  const [before, latest] = weeks.slice(-2);
  expect(before).toMatchObject({ n: 6, calm: 0 });
  expect((before?.angry ?? 0) + (before?.desperate ?? 0)).toBe(6);
  expect(latest).toMatchObject({ n: 5, calm: 5 });
  expect(themes).toMatchObject([{ n: 11, calm: 5 }]);
});

test('of another area nothing is told, and residents do not ask', async () => {
  const notAllowed = expect.objectContaining({ code: 'permit.not_allowed' });
  await expect(moods('leader', '310199002')).rejects.toEqual(notAllowed);
  await expect(moods('reporter')).rejects.toEqual(notAllowed);
  const elsewhere = house.cell.grids.api.listAreas({ level: 'community' }).at(-1)?.code ?? '';
  expect((await moods('leader', elsewhere)).weeks.every(({ n }) => n === 0)).toBe(true);
});
