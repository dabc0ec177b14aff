import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppealState } from '#modules/appeals/domain/states.ts';
import { paths } from '#modules/appeals/testing/paths.ts';
import { MatterFilter, stages } from '#modules/matters/contract.ts';
import { countByStage } from '#modules/matters/use-cases/queries/count-matters.ts';
import { boxSql, boxValues, inIndexOrder } from '#modules/matters/data/board-points.ts';
import { cellsReaching, tileBox } from '#modules/matters/domain/board-tile.ts';
import { AreaCells } from '#modules/matters/use-cases/queries/area-cells.ts';
import { readBoardTile } from '#modules/matters/use-cases/queries/read-board-tile.ts';
import { readBoard } from '#modules/matters/use-cases/queries/read-board.ts';
import { scopeOf } from '#platform/permit/permit.ts';
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
  await drive.act('coordinator', await drive.reach('signed'), 'whistle');
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
      [`${bodyName} overdue`, of.overdue, behind.overdueBy(board, bodyId)],
      [`${bodyName} closed`, of.closed, ofBody(behind.ended(board, 'closed'), bodyId)],
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
    const { closedLate, closedOnTime, returned } = board;
    expect(Math.min(closedLate, closedOnTime, returned)).toBeGreaterThan(0);
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

  test('who was called and did not come is late, not who leads', async () => {
    const { byBody } = await expectLed(await drive.actor('leader'), {});
    const water = byBody.find(({ bodyId }) => bodyId === house.bodies.get('water'));
    expect(water).toMatchObject({ open: 0 });
    expect(water?.overdue).toBeGreaterThan(0);
  });

  test('also once a sweep has noted what time had made late', async () => {
    const { overdue } = await expectLed(await drive.actor('leader'), {});
    await sweep();
    expect((await expectLed(await drive.actor('leader'), {})).overdue).toBe(overdue);
  });

  test('what the verifiers missed is late, and no body is', async () => {
    const leader = await drive.actor('leader');
    const id = await drive.reach('handled');
    house.clock.advanceMinutes(4 * dayMinutes);
    await sweep();
    expect(await listed(leader, deskList({ ids: [id], clock: 'red' }))).toBe(1);
    const { byBody } = await expectLed(leader, {});
    expect(byBody.length).toBeGreaterThan(1);
    for (const { bodyId } of byBody) {
      expect(await listed(leader, deskList({ ids: [id], lateBody: bodyId }))).toBe(0);
    }
  });

  test('what was sent back in a period is told and listed for that period', async () => {
    const leader = await drive.actor('leader');
    const { returned: ever } = await readBoard(house.db, reading(), leader, {});
    const { returned: before } = await readBoard(house.db, reading(), leader, { period: 'today' });
    expect(ever).toBeGreaterThan(before);
    await drive.reach('returned');
    const board = await readBoard(house.db, reading(), leader, { period: 'today' });
    expect(board.returned).toBe(before + 1);
    expect(board.returnRate).toBeGreaterThan(0);
    expect(await listed(leader, deskList(behind.sentBack(board)))).toBe(before + 1);
    const [one] = board.byBody.filter(({ returned }) => returned > 0);
    const theirs = deskList(behind.sentBackBy(board, one?.bodyId ?? ''));
    expect(await listed(leader, theirs)).toBe(one?.returned);
  });
});

test('what went on and what went back today leads to just those matters', async () => {
  const leader = await drive.actor('leader');
  house.clock.advanceMinutes(2 * dayMinutes);
  const ids = [await drive.reach('handled'), await drive.reach('rework')];
  const fresh = await drive.reach('reported');
  const board = await readBoard(house.db, reading(), leader, {});
  const listedIds = async (filter: Asked) => {
    const { filter: read } = readInbox(new URL(deskList(filter), 'http://desk').searchParams);
    const asked = MatterFilter.parse({ ...read, ids: [...ids, fresh] });
    return (await countByStage(house.db, reading(), leader, asked)).total;
  };
  expect(await listed(leader, deskList(behind.passed(board, 'handle')))).toBe(2);
  expect(await listedIds(behind.passed(board, 'report'))).toBe(3);
  expect(await listed(leader, deskList(behind.wentBack(board, 'answer')))).toBe(1);
  house.clock.advanceMinutes(2 * dayMinutes);
  const later = await readBoard(house.db, reading(), leader, {});
  expect(await listed(leader, deskList(behind.passed(later, 'handle')))).toBe(0);
});

const place = { lon: 121.4895, lat: 31.2268 };

function tileAt(z: number) {
  const [count, slope] = [2 ** z, Math.asinh(Math.tan((place.lat * Math.PI) / 180))];
  const y = Math.floor(((1 - slope / Math.PI) / 2) * count);
  return { z, x: Math.floor(((place.lon + 180) / 360) * count), y };
}

/** What one person is shown: the open figure of the board, and tiles from far and near. */
async function sightOf(actor: Actor) {
  const outlinesOf = () => [];
  const parts = { db: house.db, areaCells: new AreaCells(house.db, outlinesOf) };
  const draw = async (z: number) =>
    (await readBoardTile(parts, reading(), actor, tileAt(z))).toString('latin1');
  const board = await readBoard(house.db, reading(), actor, {});
  const { open, opened, byStage, flow, moves } = board;
  const figures = { open, opened, byStage, flow, moves };
  return { figures, far: await draw(11), near: await draw(17) };
}

describe('what one may not see is not counted and not drawn', () => {
  const petition = {
    ...({ channel: 'petition_visit', visitors: 2, signatory: '王某', point: place } as const),
    contact: { phone: '13912345678' },
  };

  test('a petition, but for those who may open it', async () => {
    const viewers = ['dispatcher', 'coordinator', 'caller'];
    const actors = await Promise.all(viewers.map((part) => drive.actor(part)));
    const cleared = actors.map(({ clearance }) => clearance > 0);
    expect(new Set(cleared)).toEqual(new Set([true, false]));
    const before = await Promise.all(actors.map(sightOf));
    // Of what moves at the same moment none is the last.
    house.clock.advanceMinutes(1);
    const { id } = await drive.report('petition_petition_clerk', petition);
    for (const fold of [false, true]) {
      if (fold) await house.cell.relay.drain();
      const after = await Promise.all(actors.map(sightOf));
      for (const [index, sees] of cleared.entries()) {
        const [was, is] = [before[index], after[index]];
        if (!was || !is) throw new Error('everybody was looked at');
        if (!sees) expect(is).toEqual(was);
        else expect(is.figures.open).toBe(was.figures.open + 1);
        const [move] = is.figures.moves;
        // Whoever may know of it reads on the wall that it moved, not what it is about.
        if (sees) expect([move?.id, move?.title, move?.to]).toEqual([id, null, 'report']);
        expect(is.far !== was.far).toBe(sees);
        expect(is.near.includes(id)).toBe(sees);
      }
    }
  });

  test('one map is not lent to somebody who sees less', async () => {
    const parts = { db: house.db, areaCells: new AreaCells(house.db, () => []) };
    const draw = async (part: string) =>
      readBoardTile(parts, reading(), await drive.actor(part), tileAt(11));
    const [whole, part] = [await draw('dispatcher'), await draw('coordinator')];
    expect(whole.equals(part)).toBe(false);
  });

  test('a matter of another area', async () => {
    const { grids } = house.cell;
    const there = grids.api.requireArea(place).slice(0, 12);
    const areas = grids.api.listAreas({ level: 'community' });
    const here = areas.find(({ code }) => code !== there)?.code;
    const own = { areaCode: here ?? '', actions: new Set(['matters.see_area']), bodyId: null };
    const actor: Actor = {
      ...({ kind: 'person', personId: null, name: 'neighbour' } as const),
      ...{ authorities: [{ ...own, capacity: 'community_secretary' }], clearance: 2 },
    };
    const before = await sightOf(actor);
    const { id } = await drive.report('reporter', { point: place });
    const after = await sightOf(actor);
    expect(after).toEqual(before);
    expect(after.near).not.toContain(id);
    await expect(readBoard(house.db, reading(), actor, { area: there })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });
});

test('a cell from before counts the same once it has been brought up to date', async () => {
  const migration = 'db/migrations/20261122170740_matters_count_by_sight.sql';
  const text = readFileSync(migration, 'utf8');
  const recount = text.slice(text.indexOf('-- The same as domain/measures.ts counts.'));
  const standing = () =>
    house.db.ownerQuery(
      `select area_code, body_id, measure, level, day::text, sum(n)::int as n from (
         select area_code, body_id, measure, level, day, n from matters.tally_delta
         where day is not null
         union all select area_code, body_id, measure, level, null, n from matters.tally_delta
         union all select area_code, body_id, measure, level, null, n from matters.tally
         union all select area_code, body_id, measure, level, day, n from matters.tally_day) t
       where measure ~ '^(state:|cell:|overdue-cell:)' or measure in ('open', 'overdue', 'opened',
         'closed', 'closed_unrated', 'rated', 'solved', 'satisfied', 'closed_on_time',
         'closed_late', 'overdue_by')
         or day is not null
       group by 1, 2, 3, 4, 5 having sum(n) <> 0 order by 1, 2, 3, 4, 5`,
    );
  await house.cell.relay.drain();
  const counted = await standing();
  // As it was before: neither days, nor what is counted anew.
  await house.db.ownerQuery(`delete from matters.tally_day`);
  await house.db.ownerQuery(
    `delete from matters.tally where measure ~ '^(opened|closed_|sent_back|overdue_by)'`,
  );
  const late = readFileSync('db/migrations/20261123071500_matters_count_late_bodies.sql', 'utf8');
  const byDay = 'db/migrations/20261123130000_appeals_count_returns_by_day.sql';
  const since = `${recount}${late}${readFileSync(byDay, 'utf8')}`;
  for (const statement of since.split(/;\s*\n/).filter((one) => one.trim() !== '')) {
    await house.db.ownerQuery(statement);
  }
  expect(counted.length).toBeGreaterThan(50);
  expect(await standing()).toEqual(counted);
});

test('a near tile finds its matters by their cells, however many lie elsewhere', async () => {
  const near = cellsReaching(tileBox(tileAt(17)));
  // As many as a town leaves open in a year, each in a cell that other tiles show.
  await house.db.ownerQuery(
    `insert into matters.matter (id, type, number, title, detail, state, stage, area_code, point,
       cell, urgency, confidentiality, channel, assisting_body_ids, opened_at, attributes, version)
     select gen_random_uuid(), type, 'T' || n, title, detail, state, stage, area_code, point(0, n),
       case when n % 50 = 0 then $1 else 'far ' || n % 500 end, urgency, 0, channel, '{}',
       opened_at, '{}', 1
     from generate_series(1, 20000) n, (select * from matters.matter limit 1) m`,
    [near[0]],
  );
  await house.db.ownerQuery('analyze matters.matter');
  const actor = await drive.actor('leader');
  const limits = { most: 501, mostOfCell: 1000, now: house.clock.now() };
  const asked = { cells: near, box: tileBox(tileAt(17)), ...limits };
  const values = boxValues({ ...asked, allowances: reading().types.allowances() });
  const plan = await house.db.read(scopeOf(actor), async (tx) => {
    await tx.query(inIndexOrder);
    return tx.query<{ 'QUERY PLAN': string }>(`explain ${boxSql}`, values);
  });
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('Index Scan Backward using matter_open_by_cell');
  expect(lines).not.toContain('Seq Scan on matter');
});
