import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { Visitor, phone } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const told = '发生了什么';
const mine = '三楼水管爆了，水流到楼下。';

test('whoever signs out in one tab leaves nothing in another, nor for the next', async () => {
  const first = await Visitor.open(browser, { viewport: phone });
  await first.signIn('resident_10');
  const { page, context } = first;
  await page.goto('/resident/report');
  await page.getByLabel(told).fill(mine);
  const other = await context.newPage();
  await other.goto('/account');
  await other.getByRole('button', { name: '退出登录' }).click();
  await other.getByRole('link', { name: '登录' }).first().waitFor();
  await expect.poll(() => page.getByLabel(told).inputValue()).toBe('');
  await page.getByLabel(told).fill('新的一件');
  const kept = await other.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('水管');
  await first.signIn('resident_11');
  await other.goto('/resident/report');
  expect(await other.getByLabel(told).inputValue()).not.toContain('水管');
});

test('signing out says that a report still waits, and removes it only then', async () => {
  const visitor = await Visitor.open(browser, { viewport: phone });
  await visitor.signIn('resident_12');
  const { page } = visitor;
  await page.goto('/resident/report');
  await page.getByLabel(told).fill(mine);
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByRole('button', { name: '不用这个位置' }).waitFor();
  // A server that cannot take reports, and can everything else.
  await page.route('**/api/appeals', (route: Route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('还没有发出去').or(page.getByText('网络')).first().waitFor();
  await page.goto('/account');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('alert').getByText('还有 1 件没有发出去').waitFor();
  await page.getByRole('button', { name: '仍然退出' }).click();
  await page.getByRole('link', { name: '登录' }).first().waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('水管');
});

test('a stream that a gateway refused is opened again', async () => {
  const visitor = await Visitor.open(browser);
  await visitor.signIn('street_leader');
  const { page } = visitor;
  let asked = 0;
  await page.route('**/api/live**', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 502, body: '' }) : route.continue();
  });
  await page.goto('/desk');
  await page.getByText('实时', { exact: true }).waitFor();
  expect(asked).toBeGreaterThan(1);
});
