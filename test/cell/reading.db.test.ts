import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';
import { listMatterPages } from '#modules/matters/testing/list-pages.ts';
import { countByClock, countByStage } from '#modules/matters/use-cases/queries/count-matters.ts';
import type { Database } from '#platform/db/database.ts';

let house: TestCell;
let drive: Driver;
const words = ['路灯', '积水', '噪音', '公交', '路灯积水'];
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  for (let n = 0; n < 40; n += 1) {
    const part = n % 3 === 0 ? 'neighbour' : 'reporter';
    const { id } = await drive.report(part, { detail: `第${n}号楼前${words[n % 5] ?? ''}问题` });
    if (n % 4 === 0) await drive.act('dispatcher', id, 'accept');
    // What is over has no deadline.
    if (n % 10 === 1) await drive.act(part, id, 'withdraw');
    house.clock.advanceMinutes(1);
  }
  await house.cell.relay.drain();
});
afterAll(() => house.close());

test.each(['newest', 'due'] as const)('pages by %s have no gap and no double', async (order) => {
  const actor = await drive.actor('dispatcher');
  const pages = await listMatterPages(house.db, house.cell.matters.api, actor, { order, limit: 7 });
  const ids = pages.flat();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(40);
});

test('those without a deadline come last, the newest first, and none is left out', async () => {
  const actor = await drive.actor('dispatcher');
  const query = { order: 'due' as const, limit: 3 };
  const pages = await listMatterPages(house.db, house.cell.matters.api, actor, query);
  const dated = await drive.rows<{ id: string }>(
    'select id from matters.matter where due_at is not null order by due_at, id',
  );
  const undated = await drive.rows<{ id: string }>(
    'select id from matters.matter where due_at is null order by id desc',
  );
  expect([dated.length, undated.length]).toEqual([36, 4]);
  expect(pages.flat()).toEqual([...dated, ...undated].map(({ id }) => id));
});

test.each(words)('searching %s finds what LIKE finds, within the scope', async (word) => {
  const wanted = (who: string) =>
    drive.rows<{ id: string }>(
      `select id from matters.matter where detail like '%' || $1 || '%' ${who} order by id desc`,
      [word],
    );
  const found = async (part: string) => {
    const actor = await drive.actor(part);
    const query = { order: 'newest' as const, limit: 100, q: word };
    return (await listMatterPages(house.db, house.cell.matters.api, actor, query)).flat();
  };
  expect(await found('dispatcher')).toEqual((await wanted('')).map(({ id }) => id));
  const { personId } = await drive.actor('neighbour');
  const own = await wanted(`and reporter_id = '${personId ?? ''}'`);
  expect(await found('neighbour')).toEqual(own.map(({ id }) => id));
});

test.each(['3号楼', '第３号', '3'])('%s is the house of that number, not 13 or 33', async (q) => {
  const actor = await drive.actor('dispatcher');
  const { api } = house.cell.matters;
  const query = { order: 'newest' as const, limit: 3, q };
  const ids = (await listMatterPages(house.db, api, actor, query)).flat();
  const rows = await drive.rows<{ id: string }>(
    `select id from matters.matter where detail like '第3号楼%'`,
  );
  expect(ids).toEqual(rows.map(({ id }) => id));
  expect((await countByStage(house.db, api.reading(), actor, { q })).total).toBe(1);
});

test('filters say the same as SQL', async () => {
  const actor = await drive.actor('dispatcher');
  const query = { order: 'newest' as const, limit: 100, state: ['accepted'] };
  const ids = (await listMatterPages(house.db, house.cell.matters.api, actor, query)).flat();
  const rows = await drive.rows<{ id: string }>(
    `select id from matters.matter where state = 'accepted' order by id desc`,
  );
  expect(ids).toEqual(rows.map(({ id }) => id));
});

test('a filter is counted by stage in one question, and right', async () => {
  let questions = 0;
  const watched: Database = {
    write: (scope, work) => house.db.write(scope, work),
    read: (scope, work) =>
      house.db.read(scope, (tx) =>
        work({
          query: (text, values) => ((questions += 1), tx.query(text, values)),
          prepared: (name, text, values) => tx.prepared(name, text, values),
        }),
      ),
  };
  const actor = await drive.actor('dispatcher');
  const reading = house.cell.matters.api.reading();
  const { total, byStage } = await countByStage(watched, reading, actor, { type: 'appeal' });
  expect(questions).toBe(1);
  const rows = await drive.rows<{ stage: string; n: number }>(
    'select stage, count(*)::int as n from matters.matter group by stage',
  );
  expect(rows).toHaveLength(3);
  for (const { stage, n } of rows) expect(byStage).toMatchObject({ [stage]: n });
  expect(total).toBe(40);
  const routed = await countByStage(house.db, reading, actor, { stage: ['route', 'answer'] });
  expect(routed).toMatchObject({ total: byStage.route, byStage: { report: 0, answer: 0 } });
});

test('a filter is counted by the colour of its clocks, as its lists are long', async () => {
  const actor = await drive.actor('dispatcher');
  const { api } = house.cell.matters;
  const counts = await countByClock(house.db, api.reading(), actor, { type: 'appeal' });
  for (const [clock, n] of Object.entries(counts)) {
    const asked = { order: 'newest', limit: 100, open: true } as const;
    const listed = { ...asked, clock: clock as keyof typeof counts };
    expect((await listMatterPages(house.db, api, actor, listed)).flat()).toHaveLength(n);
  }
  expect(counts.green).toBeGreaterThan(0);
});

describe('what waits for me', () => {
  type Made = Record<
    | ('reported' | 'asked' | 'dispatched' | 'mine' | 'colleagues' | 'handled' | 'answered')
    | ('extension' | 'suspension' | 'objected' | 'whistled' | 'verified'),
    string
  >;
  let made: Made;
  beforeAll(async () => {
    const head = house.people.get('urban_body_head') ?? '';
    made = {
      reported: await drive.reach('reported'),
      asked: await drive.reach('waiting_reporter'),
      dispatched: await drive.reach('dispatched'),
      mine: await drive.reach('signed'),
      colleagues: await drive.reach('dispatched'),
      handled: await drive.reach('handled'),
      verified: await drive.reach('verified'),
      answered: await drive.reach('answered'),
      extension: await drive.reach('signed'),
      suspension: await drive.reach('signed'),
      objected: await drive.reach('declined'),
      whistled: await drive.reach('accepted'),
    };
    await drive.act('handler', made.colleagues, 'sign', { handlerId: head });
    await drive.act('handler', made.extension, 'request_extension');
    await drive.act('handler', made.suspension, 'request_suspension');
    await drive.act('reporter', made.objected, 'object');
    await drive.act('coordinator', made.whistled, 'whistle');
  });

  test('who calls back finds the answered ones, and whoever may not finds none', async () => {
    const { api } = house.cell.matters;
    const found = async (part: string) => {
      const asked = { order: 'newest', step: 'call_back', limit: 100 } as const;
      return (await listMatterPages(house.db, api, await drive.actor(part), asked)).flat();
    };
    expect(await found('caller')).toEqual([made.answered]);
    expect(await found('handler')).toEqual([]);
  });

  const waiting = async (part: string) => {
    const actor = await drive.actor(part);
    const asked = { order: 'due', mine: 'waiting', limit: 100 } as const;
    const { api } = house.cell.matters;
    const ids = new Set((await listMatterPages(house.db, api, actor, asked)).flat());
    const { total } = await countByStage(house.db, api.reading(), actor, { mine: 'waiting' });
    expect(total).toBe(ids.size);
    return Object.entries(made).flatMap(([name, id]) => (ids.has(id) ? [name] : []));
  };

  test.each([
    ['dispatcher', ['reported', 'extension', 'whistled']],
    ['handler', ['dispatched', 'mine', 'extension', 'suspension', 'verified']],
    ['head', ['dispatched', 'colleagues']],
    ['water_handler', ['whistled']],
    ['verifier', ['handled']],
    ['reviewer', ['objected']],
    ['leader', ['extension', 'suspension']],
    ['reporter', ['asked', 'answered']],
    ['neighbour', []],
    ['coordinator', []],
  ])('%s', async (part, names) => {
    expect((await waiting(part)).toSorted()).toEqual(names.toSorted());
  });

  test('goes when it is done, and comes to whom it then waits for', async () => {
    await drive.act('handler', made.dispatched, 'sign');
    await drive.act('handler', made.dispatched, 'hand_in');
    expect(await waiting('handler')).not.toContain('dispatched');
    expect(await waiting('verifier')).toContain('dispatched');
    await drive.act('water_handler', made.whistled, 'report_in');
    expect(await waiting('water_handler')).toContain('whistled');
    await drive.act('water_handler', made.whistled, 'finish_assist');
    expect(await waiting('water_handler')).not.toContain('whistled');
  });

  test('is counted by the stage it stands in', async () => {
    const actor = await drive.actor('handler');
    const reading = house.cell.matters.api.reading();
    const filter = { mine: 'waiting', stage: ['answer'] } as const;
    const { total, byStage } = await countByStage(house.db, reading, actor, {
      ...filter,
      stage: [...filter.stage],
    });
    expect([total, byStage.answer, byStage.handle]).toEqual([1, 1, 0]);
  });
});
