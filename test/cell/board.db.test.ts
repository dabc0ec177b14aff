import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppealState } from '#modules/appeals/domain/states.ts';
import { paths } from '#modules/appeals/testing/paths.ts';
import { MatterFilter, stages } from '#modules/matters/contract.ts';
import { countByStage } from '#modules/matters/use-cases/queries/count-matters.ts';
import { readBoard } from '#modules/matters/use-cases/queries/read-board.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { MatterFilter as Asked } from '#web/api/types.ts';
import { behind, deskList, ofBody } from '#web/command/board-links.ts';
import { readInbox } from '#web/desk/inbox-filter.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
const reading = () => house.cell.matters.api.reading();
const dayMinutes = 24 * 60;
const sweep = async () => {
  while ((await house.cell.matters.api.sweepClocks()) > 0);
};

/** Matters in every state, in two grids, over three weeks; some late, some sent back. */
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const grids = house.cell.grids.api.listAreas({ level: 'grid' }).map(({ code }) => code);
  const states = Object.keys(paths).filter((state) => state !== 'found' && state !== 'merged');
  for (const [index, state] of states.entries()) {
    if (index % 6 === 5) house.clock.advanceMinutes(dayMinutes);
    await drive.reach(state as AppealState, { areaCode: grids[index % 2] ?? '' });
  }
  const main = await drive.reach('reported');
  await drive.act('dispatcher', await drive.reach('reported'), 'merge', { intoId: main });
  await drive.act('reporter', await drive.reach('closed'), 'reopen');
  await drive.act('handler', await drive.reach('signed'), 'request_extension', { days: 15 });
  const late = await drive.reach('signed');
  house.clock.advanceMinutes(9 * dayMinutes);
  await sweep();
  // Closed after its time; and one whose deadline was missed, and which has none that runs.
  for (const [part, action] of [
    ...[['handler', 'hand_in'] as const, ['verifier', 'verify'] as const],
    ...[['handler', 'answer'] as const, ['reporter', 'rate'] as const],
  ]) {
    await drive.act(part, late, action);
  }
  await house.cell.relay.drain();
  house.clock.advanceMinutes(8 * dayMinutes);
  await drive.reach('closed');
  await drive.reach('dispatched');
  // Time passes that no sweep has seen yet.
  house.clock.advanceMinutes(2 * dayMinutes);
}, 60_000);
afterAll(() => house.close());

/** How many matters the desk's list at this address holds. */
async function listed(actor: Actor, address: string): Promise<number> {
  const { filter } = readInbox(new URL(address, 'http://desk').searchParams);
  return (await countByStage(house.db, reading(), actor, MatterFilter.parse(filter))).total;
}

/** Each figure of the board, and the filter of the desk that it leads to. */
async function figuresOf(actor: Actor, asked: Parameters<typeof readBoard>[3]) {
  const board = await readBoard(house.db, reading(), actor, asked);
  const figures: [string, number, Asked][] = [
    ['open', board.open, behind.open(board)],
    ['overdue', board.overdue, behind.overdue(board)],
    ['opened', board.opened, behind.opened(board)],
    ['sent back', board.sentBack, behind.sentBack(board)],
    ['closed', board.closed, behind.ended(board, 'closed')],
    ['unrated', board.closedUnrated, behind.ended(board, 'closed_unrated')],
    ['rated', board.rated, behind.ended(board, 'rated')],
    ['solved', board.solved, behind.ended(board, 'solved')],
    ['satisfied', board.satisfied, behind.ended(board, 'satisfied')],
    ['on time', board.closedOnTime, behind.ended(board, 'closed_on_time')],
    ['late', board.closedLate, behind.ended(board, 'closed_late')],
    ...stages.map((stage): [string, number, Asked] => [
      stage,
      board.byStage[stage],
      behind.stage(board, stage),
    ]),
    ...board.byBody.flatMap(({ bodyName, bodyId, ...of }): [string, number, Asked][] => [
      [`${bodyName} open`, of.open, ofBody(behind.open(board), bodyId)],
      [`${bodyName} overdue`, of.overdue, ofBody(behind.overdue(board), bodyId)],
      [`${bodyName} closed`, of.closed, ofBody(behind.ended(board, 'closed'), bodyId)],
      [`${bodyName} sent back`, of.sentBack, behind.sentBackBy(board, bodyId)],
    ]),
  ];
  return { board, figures };
}

async function expectLed(actor: Actor, asked: Parameters<typeof readBoard>[3]) {
  const { board, figures } = await figuresOf(actor, asked);
  const lists = await Promise.all(
    figures.map(async ([name, , filter]) => [name, await listed(actor, deskList(filter))]),
  );
  expect(lists).toEqual(figures.map(([name, n]) => [name, n]));
  return board;
}

describe('every figure leads to just the matters that it counts', () => {
  test.each([undefined, 'today', 'week', 'month', 'year'] as const)('over %s', async (period) => {
    const board = await expectLed(await drive.actor('leader'), period ? { period } : {});
    expect(board.open).toBeGreaterThan(board.overdue);
    expect(board.overdue).toBeGreaterThan(2);
    expect(board.trend.length).toBeGreaterThanOrEqual(7);
    if (period !== undefined && period !== 'month') return;
    const { closedLate, closedOnTime, sentBack } = board;
    expect(Math.min(closedLate, closedOnTime, sentBack)).toBeGreaterThan(0);
    const trend = board.trend.reduce((sum, { closed }) => sum + closed, 0);
    expect(trend).toBe(board.closed);
  });

  test('of a community and of a grid, also before and after the counters were folded', async () => {
    const [grid] = house.cell.grids.api.listAreas({ level: 'grid' });
    const before = await expectLed(await drive.actor('leader'), { area: grid?.code ?? '' });
    expect(before.open).toBeGreaterThan(0);
    await house.cell.relay.drain();
    const after = await expectLed(await drive.actor('leader'), { area: grid?.code ?? '' });
    expect(after).toEqual(before);
    await expectLed(await drive.actor('leader'), { area: grid?.parentCode ?? '' });
  });

  test('also once a sweep has noted what time had made late', async () => {
    const { overdue } = await expectLed(await drive.actor('leader'), {});
    await sweep();
    expect((await expectLed(await drive.actor('leader'), {})).overdue).toBe(overdue);
  });
});
