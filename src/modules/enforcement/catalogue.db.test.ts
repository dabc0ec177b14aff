import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { shippedCatalogue } from './data/shipped-catalogue.ts';
import { buildCategory, buildOfficer, buildStage } from './testing/build-stage.ts';
import type { Stage } from './testing/build-stage.ts';
import { addMissingCategories } from './use-cases/add-missing-categories.ts';
import { adoptCatalogue } from './use-cases/adopt-catalogue.ts';
import { putCategory } from './use-cases/put-category.ts';
import { readCatalogue } from './use-cases/read-catalogue.ts';

let database: TestDatabase;
let stage: Stage;

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await buildStage(database.db);
});
beforeEach(async () => {
  await stage.reset();
});
afterAll(async () => {
  stage.stop();
  await database.close();
});

const all = shippedCatalogue().length;
const known = () => stage.context.lists.listCategories();
const adopt = (actor = buildOfficer()) => adoptCatalogue(stage.context, actor);

test('a fresh cell takes up all of it, and a second time nothing', async () => {
  // The usual list goes too: its items name categories.
  await stage.db.ownerQuery(`
    alter table enforcement.item disable trigger user;
    alter table enforcement.list_version disable trigger user;
    delete from enforcement.item;
    delete from enforcement.list_version;
    delete from enforcement.category;
    alter table enforcement.item enable trigger user;
    alter table enforcement.list_version enable trigger user`);
  expect(await adopt()).toEqual({ added: all, kept: 0 });
  expect(known()).toHaveLength(all);
  const water = known().find(({ path }) => path.endsWith('/自来水供应'));
  expect(water).toMatchObject({
    path: '城乡建设/城市建设和市政管理/自来水供应',
    title: { zh: '自来水供应', en: 'Tap water supply' },
    parent: '城乡建设/城市建设和市政管理',
    ...{ urgency: 'urgent', evidence: 'photo', active: true },
  });
  expect(water?.open311.keywords).toContain('停水');
  expect(await adopt()).toEqual({ added: 0, kept: all });
});

test('what the cell has changed or stopped stays as it is', async () => {
  const own = {
    ...buildCategory('城乡建设', { active: false, urgency: 'urgent' }),
    title: { zh: '建设口', en: 'Construction' },
  };
  await putCategory(stage.context, buildOfficer(), own);
  expect(await adopt()).toEqual({ added: all - 1, kept: 1 });
  expect(known().find(({ path }) => path === '城乡建设')).toEqual(own);
  expect(known().map(({ path }) => path)).toContain('城乡建设/燃气供应');
});

test('two who take it up at once lay it down once', async () => {
  const both = await Promise.all([adopt(), adopt()]);
  expect(both.map(({ added }) => added).sort()).toEqual([0, all - 1]);
});

test('only who may change categories in the whole cell takes it up', async () => {
  const before = known().length;
  await expect(adopt(buildOfficer('310199001'))).rejects.toMatchObject({ kind: 'forbidden' });
  const reader = buildOfficer('', ['enforcement.read_list']);
  await expect(adopt(reader)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(known()).toHaveLength(before);
});

test('a file of its own brings its tree, with what the shipped catalogue knows of it', async () => {
  const csv =
    '一级分类,二级分类,三级分类\n城乡建设,城乡规划,违章建筑\n水务,供水,停水\n水务,供水,其他\n';
  const given = readCatalogue(csv);
  const added = await stage.db.write(wholeCell, (tx) => addMissingCategories(tx, given));
  expect(added).toEqual({ added: 6, kept: 1 });
  await stage.context.lists.refresh();
  const titles = known().map(({ path, title }) => [path, title.en]);
  expect(titles).toEqual(
    expect.arrayContaining([
      ['城乡建设/城乡规划/违章建筑', 'Illegal structures'],
      ['水务/供水/停水', '停水'],
      ['水务/供水/其他', 'Other'],
    ]),
  );
});

test('a faulty file is refused whole, row by row', () => {
  const csv = '一级分类,二级分类,三级分类\n水务,供水,停水\n水务,,水压\n水务,供水,停水\n';
  expect(() => readCatalogue(csv)).toThrow(
    expect.objectContaining({
      code: 'enforcement.bad_catalogue',
      details: {
        fields: [
          expect.objectContaining({ path: 'rows.3' }),
          expect.objectContaining({ path: 'rows.4' }),
        ],
      },
    }),
  );
});
