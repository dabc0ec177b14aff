import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
import { Visitor, phone } from './support/visitor.ts';

let browser: Browser;
let clerk: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  clerk = await (await Visitor.open(browser)).signIn('street_center_dispatcher');
});
afterAll(() => browser.close());

const hand = (page: Page, text: string | Buffer, name = '热线.csv') =>
  page.getByLabel('文件', { exact: true }).setInputFiles({
    ...{ name, mimeType: 'text/csv' },
    buffer: Buffer.from(text),
  });
const check = (page: Page) => page.getByRole('button', { name: '先检查文件' }).click();

test('a clerk fills in the template and reads by its titles what was wrong', async () => {
  const { page } = clerk;
  await page.goto('/desk/import');
  await page.getByLabel('这些事的来源').selectOption('来访');
  await page
    .getByText('来访人数')
    .or(page.getByText('人数', { exact: true }))
    .first()
    .waitFor();
  await page.getByLabel('这些事的来源').selectOption('热线');
  await page.getByText('来电编号 或 外部编号').waitFor();
  await look(page, 'import-form');

  await check(page);
  await page.getByText('请先选择要导入的文件。').waitFor();

  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: /下载模板/ }).click();
  const template = await readFile(await (await coming).path(), 'utf8');
  const [header = '', example = ''] = template.slice(1).trim().split('\r\n');
  const filled = example.replace(/（示例[^）]*）/, '');
  const wrongDay = filled.replace('L-0001', 'L-2').replace('A-0001', 'A-2');
  const rows = [
    ...[header, filled, example.replace('A-0001', 'A-1')],
    ...[wrongDay.replace('2026-11-03 09:05', '2026-02-31'), '坏,"行'],
  ];
  await hand(page, rows.join('\r\n'));
  await check(page);
  // Before anything is registered: how the good row would read, and what is wrong with the others.
  await page.getByRole('heading', { name: '共 4 行，1 行没有问题，3 行有问题' }).waitFor();
  await page.getByRole('table', { name: '头几行会登记成这样' }).getByRole('row').nth(1).waitFor();
  await look(page, 'import-checked');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: '导入没有问题的 1 行' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor({ timeout: 60_000 });
  const cells = await page.getByRole('table').getByRole('row').allInnerTexts();
  expect(cells.slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^3 内容：这是模板里的示例行/),
    expect.stringMatching(/^4 发生时间：日历上没有“2026-02-31”这一天/),
    expect.stringMatching(/^5 文件第 5 行的引号没有配对/),
  ]);
  await look(page, 'import-done');
  expect(await barriersOn(page)).toEqual([]);
});

test('files that hold no rows are each told what they are, also on a phone', async () => {
  const { page } = clerk;
  await page.setViewportSize(phone);
  await page.goto('/desk/import');
  for (const [text, sentence] of [
    ['', '文件是空的'],
    ['内容,电话,来电编号\r\n', '文件里只有表头'],
    [Buffer.from('504b0304140006', 'hex'), '这是 Excel 工作簿'],
    [Buffer.from('89504e470d0a1a0a00000d', 'hex'), '这不是文本文件'],
    ['内容\r\n灯', '所选的来源还需要这些列：“电话”、“来电编号”或“外部编号”'],
  ] as const) {
    await hand(page, text);
    await check(page);
    await page.getByText(sentence).waitFor();
  }
  await look(page, 'import-phone');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
