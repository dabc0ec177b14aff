import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { takePhoto } from './support/photo.ts';
import { Visitor, phone } from './support/visitor.ts';

const detail = '河边的护栏断了一截，小孩常在那里玩。';

let browser: Browser;
let resident: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  resident = await Visitor.open(browser, { viewport: phone });
  await resident.signIn('resident_6');
});
afterAll(() => browser.close());

async function reportsOfMine(): Promise<number> {
  const { items } = await resident.get<{ items: unknown[] }>('/api/matters?mine=reported');
  return items.length;
}

test('a report written without a network is kept, and counts once', async () => {
  const { page, context } = resident;
  await page.goto('/resident/report');
  await page.getByLabel('发生了什么').fill(detail);
  await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#356'));
  await page.getByRole('img', { name: '附件' }).waitFor();
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByText('位置：').waitFor();

  await context.setOffline(true);
  await page.getByText('现在没有网络').waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('没有网络，内容已保存').waitFor();
  expect(await page.getByLabel('发生了什么').inputValue()).toBe(detail);

  await context.setOffline(false);
  await page.getByText('现在没有网络').waitFor({ state: 'hidden' });
  await page.reload();
  expect(await page.getByLabel('发生了什么').inputValue()).toBe(detail);
  await page.getByRole('img', { name: '附件' }).waitFor();

  // The report arrives, but its answer is lost on the way back.
  await page.route('**/api/appeals', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('没有网络，内容已保存').waitFor();
  expect(await reportsOfMine()).toBe(1);

  await page.unroute('**/api/appeals');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已收到，谢谢您' }).waitFor();
  expect(await reportsOfMine()).toBe(1);
  await page.goto('/resident/report');
  expect(await page.getByLabel('发生了什么').inputValue()).toBe('');
});
