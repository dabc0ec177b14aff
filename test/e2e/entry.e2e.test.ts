import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
import { Visitor } from './support/visitor.ts';

interface Found {
  readonly items: readonly { readonly point: object | null; readonly areaCode: string }[];
}

let browser: Browser;
let agent: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  agent = await Visitor.open(browser);
  await agent.signIn('center_hotline_agent');
});
afterAll(() => browser.close());

test('a house that the caller names is put on the map with one key', async () => {
  const { page } = agent;
  await page.goto('/desk/report');
  await page.getByLabel('来电号码').fill('13900000018');
  await page.getByLabel('工单号').fill('RX20261124-0318');
  await page.getByLabel('内容').fill('东昌路三号楼的电梯坏了两天，老人下不了楼。');
  await page.getByRole('button', { name: /可能在：东昌路第3幢/ }).waitFor();
  await page.getByText(/建议 \d 条，按 Alt 加数字采用/).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'entry-advice');
  await page.keyboard.press('Alt+3');
  expect(await page.getByLabel('详细地址').inputValue()).toBe('东昌路第3幢');
  await page.getByText('位置：').getByText('陆家嘴环路社区第三网格').waitFor();
  await page.getByRole('button', { name: /可能在/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  const receipt = await page
    .getByText(/SQ\d{8}-\d{6}/)
    .first()
    .innerText();
  const number = /SQ\d{8}-\d{6}/.exec(receipt)?.[0];
  const placed = async () => {
    const { items } = await agent.get<Found>(`/api/matters?q=${number}`);
    return items.map(({ point, areaCode }) => [areaCode, point !== null]);
  };
  await expect.poll(placed).toEqual([['310199001005003', true]]);
});
