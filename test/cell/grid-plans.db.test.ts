import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import type { WholePlanView } from '#modules/grids/contract.ts';
import { scopeForAction } from '#platform/permit/permit.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { planFeatures } from '../../src/demo/street/plan-features.ts';
import { loadStreet } from '../../src/demo/street/street.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const street = '310199001';
const community = '310199001001';
const plans = '/api/grid-plans';
const { buildings, streets } = planFeatures(seededRandom(1), loadStreet());
const collection = (features: readonly object[]) => ({ type: 'FeatureCollection', features });
const given = { buildings: collection(buildings), streets: collection(streets) };

/** Half an hour before a new day begins in China. */
const lateEvening = new Date('2026-11-23T15:30:00Z');

let house: TestCell;
let callers: Record<'coordinator' | 'leader' | 'elsewhere', Caller>;
beforeAll(async () => {
  house = await createTestCell({ start: lateEvening });
  const center = house.bodies.get('street_center') ?? '';
  const next = await house.cell.identity.api.createBody({
    ...{ kind: 'street', name: '邻街街道办事处', areaCode: '310199002' },
  });
  const staff = (name: string, capacity: string, areaCode: string, bodyId: string) =>
    signedIn(house, name, areaCode, [{ capacity, bodyId }]);
  callers = {
    coordinator: await staff('coordinator', 'street_coordinator', street, center),
    leader: await staff('leader', 'leader', street, center),
    elsewhere: await staff('elsewhere', 'leader', '310199002', next.id),
  };
});
afterAll(() => house.close());

async function ask(
  who: keyof typeof callers,
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
) {
  const headers = callers[who].headers();
  const reply = await house.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json<WholePlanView & { code: string }>() };
}

async function begun(facts: object = {}): Promise<WholePlanView> {
  const payload = { communityCode: community, title: '重新划分', ...given, ...facts };
  const reply = await ask('coordinator', 'POST', plans, payload);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  const { id } = reply.body as unknown as { id: string };
  const read = await ask('coordinator', 'GET', `${plans}/${id}`);
  expect(read.status, JSON.stringify(read.body)).toBe(200);
  return read.body;
}

function changed({ plan }: WholePlanView, change: object) {
  const payload = { revision: plan.revision, change };
  return ask('coordinator', 'POST', `${plans}/${plan.id}/changes`, payload);
}

function numbersOf({ buildings: all }: WholePlanView): Record<string, number> {
  return Object.fromEntries(all.map(({ id, number }) => [id, number]));
}

describe('a draft', () => {
  test('cuts the community that it is for into whole grids', async () => {
    const whole = await begun();
    expect(whole.quality.contiguous).toBe(1);
    expect(whole.grids.length).toBeGreaterThan(1);
    expect(whole.buildings.length).toBeLessThan(buildings.length / 2);
    expect(whole.grids.reduce((sum, grid) => sum + grid.buildings, 0)).toBe(whole.buildings.length);
    expect(whole.grids.every(({ outline, pieces }) => outline !== null && pieces === 1)).toBe(true);
  });

  test('asked for twice under one id is one', async () => {
    const id = house.ids.next();
    const [first, second] = [await begun({ id }), await begun({ id })];
    expect(second).toEqual(first);
  });

  test('is begun anew with the buildings of the one before', async () => {
    const first = await begun();
    const second = await begun({ buildings: undefined, streets: undefined });
    expect(second.plan.id).not.toBe(first.plan.id);
    expect(numbersOf(second)).toEqual(numbersOf(first));
  });

  test('is changed by hand, and each change can be taken back', async () => {
    const whole = await begun();
    const [one, two] = whole.grids;
    const merged = await changed(whole, { kind: 'merge', grid: one?.number, into: two?.number });
    expect(merged.body.grids).toHaveLength(whole.grids.length - 1);
    const split = await changed(merged.body, { kind: 'split', grid: two?.number });
    expect(split.body.grids).toHaveLength(whole.grids.length);
    const building = split.body.buildings.find(({ number }) => number === two?.number);
    const move = { kind: 'move', buildings: [building?.id], to: null };
    const moved = await changed(split.body, move);
    expect(moved.body.grids).toHaveLength(whole.grids.length + 1);
    expect(moved.body.undo).toBe('move');
    let now = moved.body;
    for (const before of [split.body, merged.body, whole]) {
      now = (await changed(now, { kind: 'undo' })).body;
      expect(numbersOf(now)).toEqual(numbersOf(before));
    }
    expect((await changed(now, { kind: 'undo' })).body.code).toBe('grids.nothing_changes');
  });

  test('changed by another meanwhile is refused, and so is what it does not have', async () => {
    const whole = await begun();
    const split = { kind: 'split', grid: whole.grids[0]?.number };
    const fresh = (await changed(whole, split)).body;
    expect((await changed(whole, split)).body.code).toBe('grids.stale_plan');
    const foreign = { kind: 'move', buildings: ['nowhere'], to: null };
    expect((await changed(fresh, foreign)).body.code).toBe('grids.unknown_in_plan');
    expect((await changed(fresh, { kind: 'split', grid: 99 })).status).toBe(400);
  });

  test('says which building of the file is wrong', async () => {
    const bad = collection([buildings[0] ?? {}, { type: 'Feature', properties: { id: 'x' } }]);
    const payload = { communityCode: community, title: '方案', buildings: bad };
    const reply = await ask('coordinator', 'POST', plans, payload);
    expect(reply.body.code).toBe('grids.bad_building');
    const street1 = { communityCode: street, title: '方案', ...given };
    expect((await ask('coordinator', 'POST', plans, street1)).body.code).toBe(
      'grids.not_a_community',
    );
  });

  test('is nothing to those of another street, nor to SQL in their name', async () => {
    const whole = await begun();
    expect((await ask('elsewhere', 'GET', `${plans}/${whole.plan.id}`)).status).toBe(404);
    const theirs = await ask('elsewhere', 'GET', plans);
    expect(theirs.body).toEqual({ items: [] });
    const payload = { revision: 1, effectiveFrom: '2026-12-01' };
    expect(
      (await ask('elsewhere', 'POST', `${plans}/${whole.plan.id}/adopt`, payload)).status,
    ).toBe(404);
    const actor = await house.cell.identity.api.actAs(callers.elsewhere.personId ?? '');
    if (!actor) throw new Error('they hold an office');
    const counts = await house.db.read(scopeForAction(actor, 'grids.read_plans'), (tx) =>
      tx.query<{ plans: number; buildings: number; steps: number }>(
        `select (select count(*)::int from grids.plan) as plans,
           (select count(*)::int from grids.plan_building) as buildings,
           (select count(*)::int from grids.plan_step) as steps`,
      ),
    );
    expect(counts).toEqual([{ plans: 0, buildings: 0, steps: 0 }]);
  });
});

describe('a plan in force', () => {
  const grids = async () =>
    (await ask('coordinator', 'GET', `/api/areas?under=${community}&level=grid`))
      .body as unknown as {
      items: { code: string; name: string }[];
    };

  test('begins on its day; old matters keep their grid, new ones find the new', async () => {
    const before = (await grids()).items.map(({ code }) => code);
    const whole = await begun();
    const building = whole.buildings[0];
    const point = { lon: building?.lon ?? 0, lat: building?.lat ?? 0 };
    const drive = new Driver(house);
    const old = await drive.report('reporter', { point, areaCode: undefined });
    const areaOf = async (id: string) => {
      const sql = 'select area_code from matters.matter where id = $1';
      return (await drive.rows<{ area_code: string }>(sql, [id]))[0]?.area_code;
    };
    const oldArea = await areaOf(old.id);
    expect(before).toContain(oldArea);
    const payload = {
      ...{ revision: whole.plan.revision, effectiveFrom: '2026-11-24' },
      reason: '楼栋太大，不能再分',
    };
    const url = `${plans}/${whole.plan.id}/adopt`;
    expect((await ask('coordinator', 'POST', url, payload)).status).toBe(403);
    const adopted = await ask('leader', 'POST', url, payload);
    expect(adopted.status, JSON.stringify(adopted.body)).toBe(200);
    expect(adopted.body.plan).toMatchObject({ state: 'adopted', effectiveFrom: '2026-11-24' });
    expect((await ask('leader', 'POST', url, payload)).body.code).toBe('grids.plan_decided');

    expect((await grids()).items.map(({ code }) => code)).toEqual(before);
    house.clock.advanceMinutes(60);
    await house.cell.refresh();
    const after = (await grids()).items.map(({ code }) => code);
    expect(after).toHaveLength(whole.grids.length);
    expect(after.filter((code) => before.includes(code))).toEqual([]);
    expect(await areaOf(old.id)).toBe(oldArea);
    const fresh = await drive.report('reporter', { point, areaCode: undefined });
    expect(after).toContain(await areaOf(fresh.id));
  });

  test('needs whole grids, a reason outside the bounds, and a day to come', async () => {
    const whole = await begun();
    const adopt = (now: WholePlanView, facts: object) =>
      ask('leader', 'POST', `${plans}/${now.plan.id}/adopt`, {
        ...{ revision: now.plan.revision, effectiveFrom: '2026-12-01', ...facts },
      });
    expect((await adopt(whole, { effectiveFrom: '2026-11-01' })).body.code).toBe(
      'grids.effect_too_early',
    );
    const far = whole.buildings.toSorted((one, other) => one.lon - other.lon);
    const ends = [far[0], far.at(-1)].map((one) => one?.id);
    const torn = (await changed(whole, { kind: 'move', buildings: ends, to: null })).body;
    expect((await adopt(torn, { reason: '理由' })).body.code).toBe('grids.plan_in_pieces');
    const back = (await changed(torn, { kind: 'undo' })).body;
    const alone = { kind: 'move', buildings: [far[0]?.id], to: null };
    const small = (await changed(back, alone)).body;
    expect((await adopt(small, {})).body.code).toBe('grids.plan_outside_bounds');
  });
});
