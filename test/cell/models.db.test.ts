import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModelShelf } from '#modules/triage/index.ts';
import { chooseModel } from '#modules/triage/use-cases/choose-model.ts';
import { learnFromCell } from '#modules/triage/use-cases/learn-from-cell.ts';
import { reviewModels } from '#modules/triage/use-cases/review-models.ts';
import { trainApart } from '../../src/composition/train-apart.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const kinds = {
  城乡建设: ['路灯坏了看不见路', '下水道堵了往外冒水', '人行道地砖松动', '小区门口路面塌陷'],
  教育文体: ['学校食堂饭菜不新鲜', '幼儿园乱收费', '老师课后有偿补课', '孩子入学名额怎么排'],
};

let house: TestCell;
let drive: Driver;
let folder: string;
let category: (top: string) => string;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  // Where the cell itself looks for them: it reads beside, too.
  folder = join(house.folder, 'models');
  const paths = house.cell.enforcement.api.listCategories().map(({ path }) => path);
  category = (top) => paths.findLast((path) => path.startsWith(`${top}/`)) ?? '';
  for (const [top, texts] of Object.entries(kinds)) {
    for (let n = 0; n < 24; n += 1) {
      const detail = `${texts[n % 4]}，第${n}次反映，${'希望尽快处理'.slice(0, 2 + (n % 5))}。`;
      await reportDecided(top, detail);
    }
  }
  await house.cell.relay.drain();
}, 120_000);

async function reportDecided(top: string, detail: string): Promise<void> {
  const { id } = await drive.report('reporter', { detail });
  await drive.act('dispatcher', id, 'accept', { category: category(top) });
}
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const audited: object[] = [];
const parts = () => ({
  ...{ db: house.db, clock: house.clock, matters: house.cell.matters.api },
  areaName: (code: string) => house.cell.grids.api.areaName(code),
  cellAreaCode: () => '310199',
  second: null,
  shelf: createModelShelf(folder),
  trainApart,
  auditModel: async (_tx: unknown, done: object) => void audited.push(done),
});

test('what the model at work made of each report stands beside what people decided', async () => {
  const { running, shadow, models } = await reviewModels(parts(), await drive.actor('dispatcher'));
  expect(running.all.answers).toBe(48);
  expect(running.all.accuracy).toBeGreaterThan(0.7);
  expect(
    running.groups
      .filter(({ by }) => by === 'label')
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['城乡建设', '教育文体']);
  expect(shadow).toBeNull();
  expect(models.map(({ ships }) => ships)).toEqual([true]);
});

test('a model is learned from decisions, watched, put to work, and taken back', async () => {
  const told: string[] = [];
  const learned = await learnFromCell(parts(), {
    ...{ seed: 1, tell: (done, all) => told.push(`${done}/${all}`) },
  });
  expect(learned.texts).toBeGreaterThan(40);
  expect(told.at(-1)).toBe('6/6');
  const manager = await drive.actor('center_administrator');
  await expect(
    chooseModel(parts(), await drive.actor('dispatcher'), 'running', learned.version),
  ).rejects.toMatchObject({ code: 'permit.not_allowed' });
  await expect(chooseModel(parts(), manager, 'shadow', 'nothing-1')).rejects.toMatchObject({
    code: 'triage.no_such_model',
  });
  const versions = async () => {
    const { running, shadow } = await reviewModels(parts(), manager);
    return [running.version, shadow?.version];
  };
  const [shipped] = await versions();
  await chooseModel(parts(), manager, 'shadow', learned.version);
  expect(await versions()).toEqual([shipped, learned.version]);
  // Nobody has seen yet how it does here.
  await expect(chooseModel(parts(), manager, 'running', learned.version)).rejects.toMatchObject({
    code: 'triage.trial_first',
    details: { answers: 0, least: 50 },
  });
  for (let n = 0; n < 50; n += 1) {
    const top = n % 2 === 0 ? '城乡建设' : '教育文体';
    await reportDecided(top, `${kinds[top][n % 4] ?? ''}，试用期间第${n}次反映。`);
  }
  await house.cell.relay.drain();
  await chooseModel(parts(), manager, 'running', learned.version);
  expect(await versions()).toEqual([learned.version, undefined]);
  await chooseModel(parts(), manager, 'running', null);
  expect(await versions()).toEqual([shipped, learned.version]);
  expect(audited).toHaveLength(3);
});

test('a cell without its model files goes on with the one that ships', async () => {
  const manager = await drive.actor('center_administrator');
  const { models } = await reviewModels(parts(), manager);
  await chooseModel(parts(), manager, 'running', models[0]?.version ?? '');
  rmSync(folder, { recursive: true });
  const { running } = await reviewModels(parts(), manager);
  expect(running.version).toBe(models.at(-1)?.version);
});

test('nothing of it is for residents', async () => {
  await expect(reviewModels(parts(), await drive.actor('reporter'))).rejects.toMatchObject({
    code: 'permit.not_allowed',
  });
});
