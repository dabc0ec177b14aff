import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { buildOfficer, buildStage, gasId } from './testing/build-stage.ts';
import type { Stage } from './testing/build-stage.ts';
import { createDraft } from './use-cases/create-draft.ts';
import { exportList } from './use-cases/export-list.ts';
import { importList } from './use-cases/import-list.ts';
import { listChanges, listItems } from './use-cases/read-list.ts';

const officer = buildOfficer();
const head = '类别,区划代码,层级,性质,承担单位,可自动派单\r\n';
let database: TestDatabase;
let stage: Stage;
let draftId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await buildStage(database.db);
});
beforeEach(async () => {
  await stage.reset();
  ({ id: draftId } = await createDraft(stage.context, officer, { title: '草案', reason: '' }));
});
afterAll(async () => {
  stage.stop();
  await database.close();
});

test('a list that goes out and comes back is the same list', async () => {
  const csv = await exportList(stage.context, officer, draftId);
  expect(csv).toContain('燃气公司');
  const reply = await importList(stage.context, officer, draftId, { csv, replace: true });
  expect(reply).toEqual({ rows: 3, added: 0, changed: 0, removed: 0 });
  expect(await listChanges(stage.context, officer, draftId)).toEqual([]);
  expect(await exportList(stage.context, officer, draftId)).toBe(csv);
});

test('rows are added, or take the place of the whole list', async () => {
  const csv = `${head}城乡建设/燃气供应,310199002,区县,责任,燃气公司,是\r\n`;
  const added = await importList(stage.context, officer, draftId, { csv, replace: false });
  expect(added).toEqual({ rows: 1, added: 1, changed: 0, removed: 0 });
  const replaced = await importList(stage.context, officer, draftId, { csv, replace: true });
  expect(replaced).toEqual({ rows: 1, added: 1, changed: 0, removed: 4 });
  const { items } = await listItems(stage.context, officer, draftId, { limit: 10 });
  expect(items).toMatchObject([{ bodyId: gasId, areaCode: '310199002', automatic: true }]);
});

test('one faulty row keeps the whole file out, and every faulty row is named', async () => {
  const csv =
    `${head}城乡建设,310199,区县,责任,城管中队,是\r\n` +
    '没有的类别,310199,区县,责任,城管中队,是\r\n' +
    '城乡建设,3.10199E+11,区县,责任,城管中队,是\r\n' +
    '城乡建设,310199,区县,权力,,是\r\n' +
    '城乡建设,310199,省,责任,无此单位,是\r\n';
  const attempt = importList(stage.context, officer, draftId, { csv, replace: true });
  await expect(attempt).rejects.toMatchObject({ code: 'enforcement.faulty_rows' });
  const rows = await attempt.catch((error: { details: { rows: { row: number }[] } }) =>
    'details' in error ? error.details.rows.map(({ row }) => row) : [],
  );
  expect(rows).toEqual([3, 4, 5, 6, 6]);
  expect(await listChanges(stage.context, officer, draftId)).toEqual([]);
});

test('a file for a street cannot touch what lies outside it', async () => {
  const csv = `${head}城乡建设,310199,区县,责任,城管中队,是\r\n`;
  const street = buildOfficer('310199001');
  await expect(
    importList(stage.context, street, draftId, { csv, replace: false }),
  ).rejects.toMatchObject({ kind: 'forbidden' });
});

test('items come in pages, filtered by category, area and body', async () => {
  const page = await listItems(stage.context, officer, draftId, { limit: 2 });
  expect(page.items).toHaveLength(2);
  const rest = await listItems(stage.context, officer, draftId, {
    limit: 2,
    after: page.next ?? undefined,
  });
  expect([rest.items.length, rest.next]).toEqual([1, null]);
  const gas = await listItems(stage.context, officer, draftId, { limit: 9, bodyId: gasId });
  expect(gas.items.map(({ category }) => category)).toEqual(['城乡建设/燃气供应']);
  const below = await listItems(stage.context, officer, draftId, {
    limit: 9,
    category: '城乡建设',
    areaCode: '310199001',
  });
  expect(below.items).toHaveLength(1);
});
