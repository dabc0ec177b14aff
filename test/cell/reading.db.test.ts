import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';
import { listMatterPages } from '#modules/matters/testing/list-pages.ts';
import { countByStage } from '#modules/matters/use-cases/queries/count-matters.ts';
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
