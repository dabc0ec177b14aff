import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { locateText } from '#modules/triage/use-cases/locate-text.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
let communities: readonly { readonly code: string; readonly name: string }[];
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  communities = house.cell.grids.api.listAreas().filter(({ level }) => level === 'community');
  const [first, second] = communities;
  for (const [areaCode, detail] of [
    [first?.code, '春晓幼儿园门口每天堵车。'],
    [first?.code, '春晓幼儿园旁边的路灯不亮，世纪大道上也不亮。'],
    [second?.code, '世纪大道上的树枝挡住了信号灯。'],
  ] as const) {
    const { id } = await drive.report('reporter', { detail, areaCode: areaCode ?? '' });
    await drive.act('dispatcher', id, 'accept');
  }
  await house.cell.relay.drain();
});
afterAll(() => house.close());

async function places(text: string) {
  const parts = { clock: house.clock, listAreas: () => house.cell.grids.api.listAreas() };
  return house.db.read(wholeCell, (tx) => locateText(parts, tx, text, '310199'));
}

test('a place that earlier matters named is found again, with why', async () => {
  const [found] = await places('春晓幼儿园对面有人占道摆摊');
  expect(found).toMatchObject({ areaCode: communities[0]?.code, because: ['春晓幼儿园'] });
  expect(found?.confidence).toBeGreaterThan(0.6);
});

test('a community is found by its own name', async () => {
  const third = communities[2];
  const [found] = await places(`${third?.name ?? ''}门口的窨井盖翻了`);
  expect(found?.areaCode).toBe(third?.code);
});

test('a road through two communities may be in both, an unknown place in none', async () => {
  expect((await places('世纪大道的路面不平')).length).toBe(2);
  expect(await places('西山公园的亭子漏雨')).toEqual([]);
});
