import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import type { PlaceNamed } from '#modules/triage/domain/locate-named.ts';
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

async function places(text: string, mapped: readonly PlaceNamed[] = []) {
  const parts = { clock: house.clock, listAreas: () => house.cell.grids.api.listAreas() };
  return house.db.read(wholeCell, (tx) =>
    locateText(parts, tx, { text, mapped, within: '310199' }),
  );
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

const onMap = (kind: PlaceNamed['kind'], name: string, at: number, share = 1): PlaceNamed => ({
  ...{ kind, name, address: '', share, point: { lon: 121.5, lat: 31.2 } },
  area: { code: communities[at]?.code ?? '' },
});

test('a house of the map says where exactly; a road through two communities does not', async () => {
  const house = onMap('building', '东昌路第3幢', 3);
  const [found] = await places('东昌路三号楼电梯坏了', [house]);
  expect(found).toMatchObject({ areaCode: house.area.code, spot: { name: '东昌路第3幢' } });
  const road = [onMap('road', '东昌路', 3, 0.5), onMap('road', '东昌路', 4, 0.5)];
  const both = await places('东昌路路面破损', road);
  expect(both.map(({ spot }) => spot)).toEqual([null, null]);
  // Two of one name: a person decides which.
  const twins = [onMap('place', '友谊超市', 3), onMap('place', '友谊超市', 3)];
  expect((await places('友谊超市门口占道', twins))[0]?.spot).toBeNull();
});

test('of the map beyond the area that one answers for, nothing is said', async () => {
  const far: PlaceNamed = { ...onMap('building', '外马路9号', 0), area: { code: '320199001001' } };
  expect(await places('外马路9号漏水', [far])).toEqual([]);
});
