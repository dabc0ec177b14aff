import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createModelShelf, keptUnderstanding } from '#modules/triage/index.ts';
import { insertReadings } from '#modules/triage/data/reading-rows.ts';
import { correctGroup, previewCorrection } from '#modules/triage/use-cases/correct-group.ts';
import { readMatterText } from '#modules/triage/use-cases/read-text.ts';
import { reviewModels } from '#modules/triage/use-cases/review-models.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const group = { by: 'channel', key: 'resident' } as const;

let house: TestCell;
let drive: Driver;
const audited: object[] = [];
const parts = () => ({
  ...{ db: house.db, clock: house.clock, matters: house.cell.matters.api },
  areaName: (code: string) => house.cell.grids.api.areaName(code),
  listAreas: () => house.cell.grids.api.listAreas(),
  placesIn: () => Promise.resolve([]),
  areaAt: () => null,
  cellAreaCode: () => '310199',
  second: null,
  shelf: createModelShelf(house.folder),
  understanding: keptUnderstanding(),
  listCategories: () => house.cell.enforcement.api.listCategories(),
  auditCorrection: async (_tx: unknown, done: object) => void audited.push(done),
});
const reader = () => drive.actor('dispatcher');
const manager = () => drive.actor('center_administrator');

/** Of residents only what was quite sure was right, of the hotline nearly everything. */
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const { version } = createModelShelf(house.folder).of(null).card;
  const now = house.clock.now().getTime();
  const rows = Array.from({ length: 120 }, (_, at) => {
    const sure = at % 2 === 0;
    const common = {
      ...{ version, label: '城乡建设', at: new Date(now - (200 - at) * 3_600_000) },
      ...{ areaCode: '310199001001', characters: 50 },
    };
    const wrong = sure || at % 4 === 1 ? '城乡建设' : '教育文体';
    return [
      {
        ...common,
        ...{ matterId: house.ids.next(), channel: 'resident', decided: wrong },
        confidence: sure ? 0.999 : 0.94,
      },
      {
        ...common,
        ...{ matterId: house.ids.next(), channel: 'hotline', decided: '城乡建设' },
        confidence: 0.9,
      },
    ];
  }).flat();
  await house.db.write(wholeCell, (tx) => insertReadings(tx, rows));
}, 120_000);
afterAll(() => house.close());

test('what it would change is shown on later decisions before anybody uses it', async () => {
  const { running } = await reviewModels(parts(), await reader());
  expect(running.groups.find(({ key }) => key === 'resident')?.worse).toBe(true);
  const { found } = await previewCorrection(parts(), await reader(), group);
  expect(found?.confidenceMin).toBeGreaterThan(0.6);
  expect(found?.before.accuracy).toBeLessThan(0.85);
  expect(found?.after).toMatchObject({ accuracy: 1, of: found?.before.of });
  expect((await reviewModels(parts(), await reader())).corrections).toEqual([]);
});

test('put to use it holds unsure answers back; taken back all is as before', async () => {
  const { id } = await drive.report('reporter', { detail: '想问问，不知道归谁管的一点小事。' });
  const heldBack = async () => (await readMatterText(parts(), await reader(), id)).heldBack;
  expect(await heldBack()).toBeNull();
  await correctGroup(parts(), await manager(), { ...group, on: true });
  expect(await heldBack()).toMatchObject(group);
  const { corrections } = await reviewModels(parts(), await reader());
  expect(corrections).toMatchObject([{ ...group, effect: { after: { accuracy: 1 } } }]);
  await correctGroup(parts(), await manager(), { ...group, on: false });
  expect(await heldBack()).toBeNull();
  const kept = await drive.rows('select seq from triage.correction');
  expect(kept).toHaveLength(2);
  expect(audited).toMatchObject([{ ...group }, { ...group, confidenceMin: null }]);
});

test('it is for those who choose models; of few decisions nothing is said', async () => {
  await expect(correctGroup(parts(), await reader(), { ...group, on: true })).rejects.toMatchObject(
    { code: 'permit.not_allowed' },
  );
  const few = { by: 'channel', key: 'window' } as const;
  expect(await previewCorrection(parts(), await reader(), few)).toEqual({ found: null });
  await expect(correctGroup(parts(), await manager(), { ...few, on: true })).rejects.toMatchObject({
    code: 'triage.too_few_decisions',
  });
  await expect(
    previewCorrection(parts(), await drive.actor('reporter'), group),
  ).rejects.toMatchObject({ code: 'permit.not_allowed' });
});
