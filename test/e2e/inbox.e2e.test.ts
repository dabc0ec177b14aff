import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { Visitor, phone } from './support/visitor.ts';

const details = ['垃圾桶满了没人收。', '垃圾桶盖子坏了。', '垃圾桶旁边堆了建筑垃圾。'];

let browser: Browser;
let resident: Visitor;
let dispatcher: Visitor;
const reported: { readonly id: string; readonly number: string }[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  resident = await (await Visitor.open(browser, { viewport: phone })).signIn('resident_8');
  dispatcher = await (await Visitor.open(browser)).signIn('street_center_dispatcher');
  for (const detail of details) reported.push(await resident.report(detail));
});
afterAll(() => browser.close());

const rowOf = (number: string) => dispatcher.page.getByRole('row').filter({ hasText: number });

test('filters live in the address, and a view brings them back', async () => {
  const { page } = dispatcher;
  await page.goto('/desk');
  await page.getByLabel('搜内容、编号、地点').fill('垃圾桶');
  await page.getByRole('combobox', { name: '区域' }).click();
  await page.keyboard.press('Enter');
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await page.getByRole('combobox', { name: '登记日期' }).click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByLabel('从哪天起').fill(today);
  await page.getByLabel('到哪天止').fill(today);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('垃圾桶');
  await expect.poll(() => page.getByRole('row').count()).toBe(details.length + 1);
  const kept = new URL(page.url()).searchParams;
  expect(kept.get('area')).toMatch(/^\d{6,}$/);
  expect(kept.get('openedFrom')).toMatch(/T16:00:00\.000Z$/);
  await page.reload();
  await expect.poll(() => page.getByRole('row').count()).toBe(details.length + 1);
  expect(await page.getByLabel('从哪天起').inputValue()).toBe(today);

  await page.getByText('把现在的筛选存为视图').click();
  await page.getByLabel('视图名称').fill('垃圾');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const view = page.getByRole('button', { name: '垃圾', exact: true });
  await expect.poll(() => view.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: '清空筛选' }).click();
  // Whose matters they are is no filter: it stays.
  await expect.poll(() => new URL(page.url()).search).toBe('?mine=waiting');
  await view.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('垃圾桶');
});

test('what the filters find is taken away as a file', async () => {
  const { page } = dispatcher;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('matters.csv');
});

test('one action on many, and how it went with each', async () => {
  const { page } = dispatcher;
  await page.goto('/desk?q=垃圾桶');
  for (const { number } of reported) await rowOf(number).getByRole('checkbox').check();
  const bar = page.getByRole('region', { name: '已选 3 件' });
  await bar.getByRole('button', { name: '直接答复' }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await bar.getByRole('button', { name: '直接答复' }).click();
  const dialog = page.getByRole('dialog', { name: '直接答复（3 件）' });
  await dialog.getByLabel('答复内容').fill('今晚统一清运。');
  // Somebody else is quicker with one of them, and this page has not heard of it.
  const [overtaken] = reported;
  await page.route('**/api/live**', (route) => route.abort());
  const quick = await (await Visitor.open(browser)).signIn('street_center_dispatcher2');
  await quick.act(overtaken?.id ?? '', 'decline', { ground: '重复反映', whereToGo: '社区' });
  await dialog.getByRole('button', { name: '直接答复' }).click();
  await dialog.getByText('办成 2 件，没办成 1 件。').waitFor();
  const fates = dialog.getByRole('listitem');
  expect(await fates.filter({ hasText: '✓ 已办' }).count()).toBe(2);
  const refused = await fates.filter({ hasText: overtaken?.number ?? '' }).innerText();
  expect(refused).not.toContain('✓');
  await dialog.getByRole('button', { name: '知道了' }).click();
  await bar.waitFor({ state: 'detached' });
});

test('whoever follows a matter finds it among those they follow', async () => {
  const { page } = dispatcher;
  const { id, number } = await resident.report('垃圾车停在路口挡了盲道。');
  await new MatterScreen(page).open(`/desk/matters/${id}`);
  await page.getByRole('button', { name: '关注', exact: true }).click();
  await page.getByRole('button', { name: '取消关注' }).waitFor();
  await page.goto('/desk?mine=subscribed');
  await rowOf(number).waitFor();
  await page.goto(`/desk/matters/${id}`);
  await page.getByRole('button', { name: '取消关注' }).click();
  await page.getByRole('button', { name: '关注', exact: true }).waitFor();
});

test('many messages on one matter are one line, read when it is opened', async () => {
  const { page } = resident;
  const { id } = await resident.report('小区门口的垃圾没人扫。');
  await dispatcher.act(id, 'ask', { question: '是哪个门？' });
  await resident.act(id, 'supplement', { answer: '东门。' });
  await dispatcher.act(id, 'answer_directly', { text: '已经扫了。' });
  const line = page.getByRole('listitem').filter({ hasText: '小区门口的垃圾' }).first();
  await expect
    .poll(async () => {
      await page.goto('/account/messages');
      return line.innerText();
    })
    // The last of them is there: one that comes later would be unread again.
    .toMatch(/已答复[^]*之前的 2 条/);
  await line.getByText(/未读/).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await line.getByRole('button', { name: '标为已读' }).click();
  await expect.poll(() => line.getByText(/未读/).count()).toBe(0);
});

test('large type and language come back on another device at sign-in', async () => {
  const key = 'street_center_verifier';
  const here = await (await Visitor.open(browser, { viewport: phone })).signIn(key);
  await here.page.goto('/account');
  await here.page.getByLabel('大字模式').check();
  await expect
    .poll(() => here.get<{ person: { preferences: object } }>('/api/me'))
    .toMatchObject({ person: { preferences: { elderMode: true } } });
  const elsewhere = await Visitor.open(browser, { viewport: phone });
  await elsewhere.enterAsStaff(key, '/field');
  const size = () => elsewhere.page.evaluate(() => document.documentElement.dataset['type']);
  await expect.poll(size).toBe('large');
});
