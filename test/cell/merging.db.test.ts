import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMerge, listMerges } from '#modules/triage/use-cases/list-merges.ts';
import { keptComparer } from '#modules/triage/index.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { busLine, Driver } from './drive.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';

const lamp = '幸福里三号楼前的路灯坏了，晚上看不见路，老人出门容易摔倒。';
const pipe = '十七号院的水管爆了，水流了一地，楼道都淹了，快来修。';

const place = { lon: 121.4895, lat: 31.2268 };

let house: TestCell;
let drive: Driver;
let clerk: Caller;
let keeper: Caller;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const bodyId = house.bodies.get('street_center') ?? '';
  clerk = await signedIn(house, 'clerk', '310199001', [{ capacity: 'dispatcher', bodyId }]);
  const cell = house.cell.grids.api.listAreas().find(({ level }) => level === 'county');
  keeper = await signedIn(house, 'keeper', cell?.code ?? '310199', [
    { capacity: 'administrator', bodyId: house.bodies.get('center') ?? bodyId },
  ]);
});
afterAll(() => house.close());

const parts = () => {
  const { db, cell } = house;
  return { db, matters: cell.matters.api, comparer: keptComparer() };
};
const told = async (part: string, detail: string) => {
  house.clock.advanceMinutes(5);
  const { id } = await drive.report(part, { detail, point: place });
  await house.cell.relay.drain();
  return id;
};
const proposed = async (id: string) =>
  (await findMerge(parts(), await drive.actor('dispatcher'), id)).proposal;
const decide = async (caller: Caller, id: string, payload: object) => {
  const url = `/api/triage/matters/${id}/merge`;
  const reply = await house.app.inject({
    ...{ method: 'POST', url, payload, headers: caller.headers() },
  });
  await house.cell.relay.drain();
  return reply.statusCode;
};
const outcomes = () =>
  drive.rows<{ outcome: string | null; reason: string | null }>(
    'select outcome, reason from triage.merge_proposal order by matter_id',
  );
const set = async (caller: Caller, payload: object) => {
  const url = '/api/triage/merge-setting';
  const reply = await house.app.inject({
    ...{ method: 'PUT', url, payload, headers: caller.headers() },
  });
  return reply.statusCode;
};

let main: string;

/** A grid that nothing was reported from. */
function elsewhere(): string {
  const grids = house.cell.grids.api.listAreas().filter(({ level }) => level === 'grid');
  return grids.at(-1)?.code ?? '';
}

test('a report of the same problem is proposed for merging, and merged in one step', async () => {
  main = await told('reporter', lamp);
  await told('reporter', pipe);
  expect(await proposed(main)).toBeNull();
  const same = await told('neighbour', `${lamp}请尽快处理。`);
  expect(await proposed(same)).toMatchObject({ into: { id: main }, samePlace: true });
  const { items, next } = await listMerges(parts(), await drive.actor('dispatcher'), { limit: 20 });
  expect(items.map(({ matter, into }) => [matter.id, into.id])).toEqual([[same, main]]);
  expect(items[0]?.words.join()).toContain('路灯');
  expect(next).toBeNull();
  expect(await decide(clerk, same, { decision: 'merge', intoId: main })).toBe(204);
  expect(await drive.told('neighbour', same)).toContain('appeal.merged');
  expect(await outcomes()).toEqual([{ outcome: 'merged', reason: null }]);
  // Split off again, that is noted, and it is not proposed once more.
  await drive.act('dispatcher', same, 'split', { reason: '不是同一处' });
  await house.cell.relay.drain();
  expect(await outcomes()).toEqual([{ outcome: 'undone', reason: null }]);
  expect(await proposed(same)).toBeNull();
  await drive.act('neighbour', same, 'withdraw');
});

test('whoever says why not is not asked again', async () => {
  const same = await told('neighbour', `${lamp}第二次说了。`);
  const dismiss = { decision: 'dismiss', intoId: main, reason: 'handled_apart', note: '另有安排' };
  expect(await decide(clerk, same, { ...dismiss, reason: 'whim' })).toBe(400);
  expect(await decide(clerk, same, dismiss)).toBe(204);
  expect((await outcomes()).at(-1)?.reason).toBe('handled_apart: 另有安排');
  expect(await decide(clerk, same, { decision: 'merge', intoId: main })).toBe(404);
  await drive.act('dispatcher', same, 'accept');
  await house.cell.relay.drain();
  expect(await proposed(same)).toBeNull();
});

test('residents and handlers are told of no proposal', async () => {
  for (const part of ['neighbour', 'handler']) {
    await expect(listMerges(parts(), await drive.actor(part), { limit: 20 })).rejects.toMatchObject(
      {
        code: 'permit.not_allowed',
      },
    );
  }
});

test('nothing merges by itself until whoever answers for the cell sets a score', async () => {
  await drive.act('dispatcher', main, 'accept', { category: busLine });
  const accept = async (detail: string) => {
    const id = await told('neighbour', detail);
    await drive.act('dispatcher', id, 'accept', { category: busLine });
    await house.cell.relay.drain();
    const [row] = await drive.rows<{ state: string }>(
      ...(['select state from matters.matter where id = $1', [id]] as const),
    );
    return { id, state: row?.state };
  };
  expect((await accept(`${lamp}第三次。`)).state).not.toBe('merged');
  expect(await set(clerk, { proposeMin: 0.8, automaticMin: 0.95 })).toBe(403);
  expect(await set(keeper, { proposeMin: 0.97, automaticMin: 0.95 })).toBe(400);
  expect(await set(keeper, { proposeMin: 0.5, automaticMin: 0.9000000000000015 })).toBe(204);
  expect(await set(keeper, { proposeMin: 0.8, automaticMin: 0.95 })).toBe(204);
  const { id, state } = await accept(`${lamp}第四次。`);
  expect(state).toBe('merged');
  expect(await drive.told('neighbour', id)).toContain('appeal.merged');
  expect((await outcomes()).at(-1)).toMatchObject({
    outcome: 'automatic',
    reason: expect.stringContaining('系统按设定分值自动并入'),
  });
  const audit = await drive.rows('select from identity.audit_entry where action like $1', [
    'triage.merg%',
  ]);
  expect(audit).toHaveLength(3);
  // Always undoable, and then left alone.
  await drive.act('dispatcher', id, 'split', { reason: '要分别办' });
  await house.cell.relay.drain();
  expect((await outcomes()).at(-1)?.outcome).toBe('undone');
});

test('a merge that could not be noted is not made again once it was split off', async () => {
  const failing = `create function triage.fail_once() returns trigger language plpgsql as $$
    begin raise exception 'the disk is full'; end $$;
    create trigger fail_once before update on triage.merge_proposal for each row
      when (new.outcome = 'automatic') execute function triage.fail_once()`;
  const owner = new Client({ connectionString: house.ownerUrl });
  await owner.connect();
  await owner.query(failing);
  const { id } = await drive.report('neighbour', { detail: `${lamp}第五次。`, point: place });
  await drive.act('dispatcher', id, 'accept', { category: busLine });
  const state = async () =>
    (await drive.rows<{ state: string }>('select state from matters.matter where id = $1', [id]))[0]
      ?.state;
  // Merged by itself, and noting it fails until the disk has room again.
  await expect
    .poll(async () => {
      await house.cell.relay.catchUp('triage.propose_merges');
      await house.cell.relay.catchUp('triage.merge_by_itself').catch(() => undefined);
      return state();
    })
    .toBe('merged');
  await owner.query('drop trigger fail_once on triage.merge_proposal');
  await owner.end();
  await drive.act('dispatcher', id, 'split', { reason: '要分别办' });
  await house.cell.relay.drain();
  expect(await state()).not.toBe('merged');
  // The proposal is over for good: only one without an outcome is ever merged.
  const [row] = await drive.rows<{ outcome: string }>(
    'select outcome from triage.merge_proposal where matter_id = $1',
    [id],
  );
  expect(row?.outcome).toBe('over');
});

test('what people made of proposals is told beside the setting', async () => {
  const url = '/api/triage/merge-setting';
  const reply = await house.app.inject({ url, headers: clerk.headers() });
  const { automaticMin, outcomes: made } = reply.json<{
    automaticMin: number;
    outcomes: { dismissed: number; undone: number }[];
  }>();
  expect(automaticMin).toBe(0.95);
  expect(made.reduce((sum, { dismissed }) => sum + dismissed, 0)).toBe(1);
  expect(made.reduce((sum, { undone }) => sum + undone, 0)).toBe(2);
});

test('what no longer seems the same after a change is proposed no more', async () => {
  const same = await told('neighbour', `${lamp}第九次说了。`);
  const first = (await proposed(same))?.into.id;
  expect(first).toBeDefined();
  // Nothing is like enough any more: as if what changed had made another problem of it.
  expect(await set(keeper, { proposeMin: 1, automaticMin: null })).toBe(204);
  await drive.act('dispatcher', same, 'place', { areaCode: elsewhere() });
  await house.cell.relay.drain();
  expect(await proposed(same)).toBeNull();
  expect((await outcomes()).at(-1)?.outcome).toBe('stale');
  expect(await set(keeper, { proposeMin: 0.5, automaticMin: null })).toBe(204);
  await drive.act('dispatcher', same, 'accept');
  await house.cell.relay.drain();
  expect((await proposed(same))?.into.id).toBe(first);
  expect(await set(keeper, { proposeMin: 0.8, automaticMin: null })).toBe(204);
});
