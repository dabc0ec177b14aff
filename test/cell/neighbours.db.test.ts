import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAlike } from '#modules/appeals/use-cases/find-alike.ts';
import { findJoined } from '#modules/appeals/use-cases/find-joined.ts';
import { joinAppeal } from '#modules/appeals/use-cases/join-appeal.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const lamps = '三号楼前的路灯坏了，晚上看不见路。';

let house: TestCell;
let drive: Driver;
let old: string;
let fresh: string;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  old = await drive.reach('closed', { detail: `${lamps}去年也坏过。` });
  await drive.report('reporter', { detail: '公交站没有遮雨棚，下雨天等车淋雨。' });
  house.clock.advanceMinutes(60);
  fresh = (await drive.report('neighbour', { detail: `${lamps}我叫李敏，电话13812345678。` })).id;
  await house.cell.relay.drain();
});
afterAll(() => house.close());

const parts = () => ({
  ...{ db: house.db, matters: house.cell.matters.api, clock: house.clock },
  neighbours: {
    findCandidates: house.cell.triage.findCandidates,
    likelihoods: (...[asked, others]: Parameters<typeof house.cell.triage.compare>) =>
      house.cell.triage.compare(asked, others).map(({ score }) => score),
  },
});

test('beside a matter stand those that read like it, closed ones too', async () => {
  const { items } = await findAlike(parts(), await drive.actor('dispatcher'), fresh);
  expect(items.map(({ id }) => id)).toEqual([old]);
});

test('residents are not told of others, nor a handler of what they never had', async () => {
  const code = async (part: string) =>
    findAlike(parts(), await drive.actor(part), fresh).then(
      () => 'told',
      (refusal: { readonly code: string }) => refusal.code,
    );
  expect(await code('neighbour')).toBe('permit.not_allowed');
  expect(await code('handler')).toBe('appeals.not_found');
});

test('the other matters of one reporter are listed for whoever may see them', async () => {
  const query = { reporterOf: old, order: 'newest', limit: 10 } as const;
  const list = async (part: string) => {
    const { items } = await house.cell.matters.api.list(await drive.actor(part), query);
    return items.map(({ matter }) => matter.detail);
  };
  expect(await list('dispatcher')).toEqual(['公交站没有遮雨棚，下雨天等车淋雨。']);
  expect(await list('neighbour')).toEqual([]);
});

test('what one joined is found again, with nothing of who reported it', async () => {
  await drive.act('dispatcher', fresh, 'accept');
  const reporter = await drive.actor('reporter');
  expect(await findJoined(parts(), reporter)).toEqual({ items: [] });
  await joinAppeal(parts(), reporter, fresh, undefined);
  const { items } = await findJoined(parts(), reporter);
  expect(items.map(({ id, stage }) => [id, stage])).toEqual([[fresh, 'route']]);
  expect(JSON.stringify(items)).not.toMatch(/李敏|1381234/);
  // It is the neighbour's own, and stands among theirs.
  expect(await findJoined(parts(), await drive.actor('neighbour'))).toEqual({ items: [] });
});
