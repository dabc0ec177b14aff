import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import type { AlikeReply } from '#modules/appeals/contract.ts';
import type { SimilarReply } from '#modules/appeals/public-contract.ts';
import { keptComparer } from '#modules/triage/index.ts';
import { keepSketches } from '#modules/triage/reactions/keep-sketches.ts';
import { sketchMethod } from '#modules/triage/domain/similar/sketch-keys.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const lamp = '幸福里三号楼前的路灯坏了，晚上看不见路，老人出门容易摔倒。';
const newer = 320;

let house: TestCell;
let drive: Driver;
let old: string;
let fresh: string;
let dispatcher: Caller;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  old = await drive.reach('accepted', { detail: lamp });
  house.clock.advanceMinutes(60 * 24);
  const requests = await Promise.all(
    Array.from({ length: newer }, (_, at) =>
      drive.reportRequest('neighbour', { detail: `第${at}栋旁边的垃圾桶满了，没人清运，有臭味。` }),
    ),
  );
  await house.cell.matters.api.actMany(requests);
  ({ id: fresh } = await drive.report('neighbour', { detail: `${lamp}已经报过一次。` }));
  await house.cell.relay.drain();
  const office = { capacity: 'dispatcher', bodyId: house.bodies.get('street_center') ?? '' };
  dispatcher = await signedIn(house, 'clerk', '310199001', [office]);
}, 120_000);
afterAll(() => house.close());

const alike = async (id: string) => {
  const url = `/api/appeals/${id}/alike`;
  const reply = await house.app.inject({ url, headers: dispatcher.headers() });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json<AlikeReply>().items.map((card) => card.id);
};
const hint = async (detail: string) => {
  const payload = { detail, areaCode: await drive.community() };
  const reply = await house.app.inject({ method: 'POST', url: '/api/appeals/similar', payload });
  return reply.json<SimilarReply>().items.map(({ id }) => id);
};
const forget = () => house.db.ownerQuery('truncate triage.sketch; truncate triage.sketch_fill');

test('the same problem is found behind any number of newer matters', async () => {
  expect((await alike(fresh))[0]).toBe(old);
  expect(await hint('幸福里三号楼前的路灯坏了')).toEqual([old]);
});

test('what was there before is made findable, and goes on where it stopped', async () => {
  await forget();
  expect(await alike(fresh)).toEqual([]);
  // As if stopped after the newest.
  await house.db.ownerQuery('insert into triage.sketch_fill values ($1, $2, false)', [
    ...[sketchMethod, fresh],
  ]);
  expect(await house.cell.triage.fillSketches()).toBe(newer + 1);
  expect(await house.cell.triage.fillSketches()).toBe(0);
  expect((await alike(fresh))[0]).toBe(old);
});

test('a hint names nothing that has ended, and the desk still finds it', async () => {
  await drive.act('reporter', old, 'withdraw');
  await house.cell.relay.drain();
  expect(await hint('幸福里三号楼前的路灯坏了')).toEqual([]);
  expect((await alike(fresh))[0]).toBe(old);
});

test('what becomes confidential is forgotten', async () => {
  const kept = () => drive.rows('select from triage.sketch where matter_id = $1', [old]);
  expect(await kept()).toHaveLength(1);
  const { clock, db, cell } = house;
  const parts = { clock, db, matters: cell.matters.api, listAreas: () => [] };
  const consumer = keepSketches({ ...parts, comparer: keptComparer() });
  const payload = { type: 'appeal', to: 'reported', areaCode: '310199', confidentiality: 1 };
  const message = { id: '1', at: clock.now(), topic: 'matter.changed', key: old, payload };
  await db.write(wholeCell, (tx) => consumer.handle([message], tx));
  expect(await kept()).toHaveLength(0);
});
