import { afterAll, beforeAll, expect, test } from 'vitest';
import { appealType } from '#modules/appeals/index.ts';
import { readBoard } from '#modules/matters/use-cases/queries/read-board.ts';
import { forgetFlow } from '#modules/matters/use-cases/forget-flow.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;

beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
afterAll(() => house.close());

const look = async (area?: string) =>
  readBoard(
    house.db,
    house.cell.matters.api.reading(),
    await drive.actor('leader'),
    area === undefined ? {} : { area },
  );

/** The same figures, taken from the histories one step after the other. */
async function told(since: Date): Promise<Record<string, number>> {
  const steps = await drive.rows<{ from_state: string | null; to_state: string }>(
    'select from_state, to_state from matters.matter_event where at >= $1',
    [since],
  );
  const stage = (state: string | null) =>
    state === null ? 'new' : (appealType.states[state]?.stage ?? '');
  const counts: Record<string, number> = {};
  for (const { from_state: from, to_state: to } of steps) {
    if (stage(from) === stage(to)) continue;
    const key = `${stage(from)} ${stage(to)}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

async function shown(of: 'lastHour' | 'today', area?: string): Promise<Record<string, number>> {
  const { flow } = await look(area);
  return Object.fromEntries(
    flow
      .filter((one) => one[of] !== 0)
      .map((one) => [`${one.from ?? 'new'} ${one.to}`, one[of]] as const),
  );
}

test('nothing has moved yet', async () => {
  expect(await look()).toMatchObject({ flow: [], moves: [] });
});

test('what flowed today and in the last hour is what the histories say', async () => {
  // Ten in the morning, so that all of it is today.
  const dayBegan = new Date('2026-11-24T16:00:00Z');
  house.clock.set(new Date('2026-11-25T02:00:00Z'));
  await drive.act('reporter', await drive.reach('closed'), 'reopen');
  const returned = await drive.reach('dispatched');
  await drive.act('head', returned, 'return');
  house.clock.advanceMinutes(120);
  const hourBegan = house.clock.now();
  await drive.reach('handled');
  await drive.reach('answered');
  const whole = await told(dayBegan);
  // A return stays in its stage; opening a closed matter again goes back.
  expect(whole).toMatchObject({ 'new report': 4, 'assess route': 1 });
  for (const fold of [false, true]) {
    if (fold) await house.cell.relay.drain();
    expect(await shown('today')).toEqual(whole);
    expect(await shown('lastHour')).toEqual(await told(hourBegan));
  }
  const community = await drive.community();
  expect(await shown('today', community)).toEqual(whole);
  const elsewhere = house.cell.grids.api
    .listAreas({ level: 'community' })
    .find(({ code }) => code !== community);
  expect(await shown('today', elsewhere?.code)).toEqual({});
  expect((await look(elsewhere?.code)).moves).toEqual([]);
});

test('the last moves stand there, newest first, each with who has it', async () => {
  const { moves } = await look();
  expect(moves).toHaveLength(8);
  expect(moves[0]).toMatchObject({ from: 'handle', to: 'answer', title: expect.any(String) });
  const times = moves.map(({ at }) => at);
  expect(times).toEqual(times.toSorted().reverse());
  expect(moves.every(({ from, to }) => from !== to)).toBe(true);
});

test('a new day begins at nought, and what nobody asks for is forgotten', async () => {
  house.clock.advanceMinutes(24 * 60 + 1);
  expect(await shown('today')).toEqual({});
  expect((await look()).moves).toEqual([]);
  await house.cell.relay.drain();
  await forgetFlow(house.db, house.clock.now());
  const kept = 'select count(*)::int as n from matters.tally_slot';
  expect((await drive.rows<{ n: number }>(kept))[0]?.n).toBeGreaterThan(0);
  house.clock.advanceMinutes(3 * 24 * 60);
  await forgetFlow(house.db, house.clock.now());
  expect(await drive.rows<{ n: number }>(kept)).toEqual([{ n: 0 }]);
});
