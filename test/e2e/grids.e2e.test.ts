import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { planFeatures } from '../../src/demo/street/plan-features.ts';
import { loadStreet } from '../../src/demo/street/street.ts';
import { barriersOn, unnamedOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
import { Visitor, desktop, phone } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const features = planFeatures(seededRandom(1), loadStreet());
const file = (name: string, given: readonly object[]) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: given })),
});

/** Half a minute's work of whoever looks after the grids, by mouse and by keyboard alone. */
test('a community is cut, changed by hand, taken back and put into force', async () => {
  expect(Object.keys(inject('house').people)).toContain('street_leader');
  const leader = await Visitor.open(browser).then((one) => one.signIn('street_leader'));
  const { page } = leader;
  await page.setViewportSize(desktop);
  await page.goto('/desk/grids');
  await page.getByRole('button', { name: '新建方案' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '社区' }).fill('昌邑路');
  await page.getByRole('option').filter({ hasText: '昌邑路社区' }).click();
  await form.getByLabel('方案名称').fill('昌邑路试划');
  await form.getByLabel('楼栋文件').setInputFiles(file('a.geojson', [{ type: 'Feature' }]));
  await form.getByRole('button', { name: '新建方案' }).click();
  await form.getByText('第 1 栋楼有误').first().waitFor();
  await form.getByLabel('楼栋文件').setInputFiles(file('b.geojson', features.buildings));
  await form.getByLabel('道路文件').setInputFiles(file('r.geojson', features.streets));
  await form.getByRole('button', { name: '新建方案' }).click();

  const table = page.getByRole('table', { name: '网格' });
  await page.getByRole('heading', { name: '昌邑路试划' }).waitFor();
  const before = await table.getByRole('row').count();
  expect(await barriersOn(page)).toEqual([]);
  expect(await unnamedOn(page)).toEqual([]);
  await look(page, 'grids-plan');

  await table.getByRole('button', { name: '第 1 网格' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '一分为二' }).click();
  await expect.poll(() => table.getByRole('row').count()).toBe(before + 1);
  await page.getByRole('list', { name: '第 1 网格的楼栋' }).getByRole('checkbox').first().check();
  await page.getByText('已选 1 栋').waitFor();
  await page.getByLabel('移到').selectOption({ label: '新网格' });
  await page.getByRole('button', { name: '移动', exact: true }).click();
  await expect.poll(() => table.getByRole('row').count()).toBe(before + 2);
  await page.getByRole('button', { name: '撤销：移动楼栋' }).click();
  await page.getByRole('button', { name: '撤销：一分为二' }).click();
  await expect.poll(() => table.getByRole('row').count()).toBe(before);

  await page.setViewportSize(phone);
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'grids-plan-phone');
  await page.setViewportSize(desktop);
  await page.getByRole('button', { name: '启用方案' }).click();
  const nextYear = String(new Date().getFullYear() + 1);
  await form.getByLabel('年').selectOption(nextYear);
  await form.getByLabel('月').selectOption('1');
  await form.getByLabel('日', { exact: true }).selectOption('1');
  const reason = form.getByLabel('为什么这样划是合适的');
  if (await reason.isVisible()) await reason.fill('沿江只有这些楼');
  await form.getByRole('button', { name: '启用方案' }).click();
  await page.getByText(`${nextYear}-01-01 起生效`).waitFor();
  expect(await page.getByRole('button', { name: '在地图上圈选楼栋' }).count()).toBe(0);
});
