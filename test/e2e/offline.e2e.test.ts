import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
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

/** The pages of the door are kept once its worker has fetched them. */
async function pagesAreKept({ page } = resident): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      const kept = name === undefined ? [] : await (await caches.open(name)).keys();
      return kept.filter(({ url }) =>
        /(?:MyMattersPage|LookupPage|kept-photos)[^/]*\.js$/.test(url),
      ).length;
    });
  // They are fetched when the page has nothing else to do, on a busy machine after ten seconds.
  await expect.poll(count, { timeout: 30_000 }).toBe(3);
}

async function writeReport(): Promise<void> {
  const { page } = resident;
  await page.goto('/resident/report');
  await page.getByLabel('发生了什么').fill(detail);
  await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#356'));
  await page.getByRole('img', { name: '附件' }).waitFor();
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByText('位置：').waitFor();
}

test('without a network pages open, the draft is there, and a report waits', async () => {
  const { page, context } = resident;
  await writeReport();
  await pagesAreKept();
  await context.setOffline(true);
  await page.getByText('现在没有网络').waitFor();
  await page.reload();
  expect(await page.getByLabel('发生了什么').inputValue()).toBe(detail);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('已放进“待发送”').waitFor();
  expect(await page.getByLabel('发生了什么').inputValue()).toBe('');
  await page.getByRole('link', { name: '在“我的诉求”里看' }).click();
  const waiting = page.getByRole('region', { name: '待发送' });
  await waiting.getByText(detail).waitFor();
  await page.reload();
  await waiting.getByText('连上网后自动发出').waitFor();
  await look(page, 'outbox');

  await context.setOffline(false);
  await waiting.getByText('已发出，编号').waitFor();
  // A page that was opened without a network becomes whole by itself.
  await page.getByRole('link', { name: '消息' }).waitFor();
  expect(await page.getByText('现在没有网络').count()).toBe(0);
  expect(await reportsOfMine()).toBe(1);
  await waiting.getByRole('button', { name: '知道了' }).click();
  await waiting.waitFor({ state: 'hidden' });
});

test('a photo taken offline goes out with its report, as its writer’s only', async () => {
  const taker = await Visitor.open(browser, { viewport: phone });
  await taker.signIn('resident_23');
  const { page, context } = taker;
  await page.goto('/resident/report');
  await pagesAreKept(taker);
  await context.setOffline(true);
  await page.getByLabel('发生了什么').fill('花坛的砖塌了一片');
  await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#635'));
  await page.getByRole('img', { name: '附件' }).waitFor();
  await page.reload();
  await page.getByRole('img', { name: '附件' }).waitFor();
  await look(page, 'photo-kept');
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByRole('button', { name: '不用这个位置' }).waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  const waiting = page.getByRole('region', { name: '待发送' });
  await waiting.getByText('连上网后自动发出').waitFor();
  expect(await barriersOn(page)).toEqual([]);

  // Somebody else signs in elsewhere on the same device before the network is back.
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  const own = await context.cookies();
  const other = await (await Visitor.open(browser)).signIn('resident_24');
  await context.clearCookies();
  await context.addCookies(await other.context.cookies());
  await context.setOffline(false);
  await waiting.waitFor({ state: 'hidden' });
  expect(sent).toEqual([]);

  await context.clearCookies();
  await context.addCookies(own);
  await page.reload();
  await waiting.getByText('已发出，编号').waitFor();
  const { items } = await taker.get<{ items: { id: string }[] }>('/api/matters?mine=reported');
  const [matter] = items;
  const found = await taker.get<{ attachments: unknown[] }>(`/api/matters/${matter?.id ?? ''}`);
  expect(found.attachments).toHaveLength(1);
});

test('opened without a network, it says so, and shows what the device has kept', async () => {
  const reader = await Visitor.open(browser, { viewport: phone });
  await reader.signIn('resident_21');
  const { number } = await reader.report('楼道里堆着旧家具，过道只剩一半。');
  await reader.page.goto('/resident/matters');
  await reader.page.getByText(number).waitFor();
  await pagesAreKept(reader);
  await reader.page.goto('/resident/report');
  await reader.page.getByLabel('发生了什么').fill('小区门口的井盖松了');
  const { hotline } = await reader.get<{ hotline: string }>('/api/session/options');
  await reader.page.close();
  await reader.context.setOffline(true);

  // This browser takes a new page for online: it learns of the lost network by what fails.
  const page = await reader.context.newPage();
  await page.goto('/');
  const kept = page.getByRole('status').filter({ hasText: '照样可以写反映' });
  await kept.getByRole('link', { name: '没写完的反映：小区门口的井盖松了' }).waitFor();
  const call = page.getByRole('link', { name: `打 ${hotline} 电话说` });
  expect(await call.getAttribute('href')).toBe(`tel:${hotline}`);
  await look(page, 'offline-home');
  await kept.getByRole('link', { name: '您正在办的 1 件事' }).click();
  await page.getByRole('region', { name: '上次看到的诉求' }).getByText(number).waitFor();
  await page.getByText('下面是上次看到的样子').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'offline-mine');
  await page.getByRole('link', { name: '我的', exact: true }).click();
  await page.getByText('这一页没能取来').waitFor();

  await reader.context.setOffline(false);
  await page.goto('/account');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('link', { name: '登录', exact: true }).first().waitFor();
  const left = await page.evaluate(() => Object.keys(localStorage).join(' '));
  expect(left).not.toContain('shanzhi.draft.matters');
});

test('a report whose answer was lost on the way back counts once', async () => {
  const { page } = resident;
  await writeReport();
  await page.route('**/api/appeals', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('已放进“待发送”').waitFor();
  expect(await reportsOfMine()).toBe(2);
  // It is sent again meanwhile: what is on its way ends before the way is opened.
  await page.unrouteAll({ behavior: 'wait' });
  await page.goto('/resident/matters');
  await page.getByText('已发出，编号').waitFor();
  expect(await reportsOfMine()).toBe(2);
  await page.goto('/resident/report');
  expect(await page.getByLabel('发生了什么').inputValue()).toBe('');
});

test('what is missing or too long is said at its field, in the page’s own words', async () => {
  const { page } = resident;
  await page.goto('/resident/report');
  const what = page.getByLabel('发生了什么');
  await what.fill('长'.repeat(5200));
  await page.getByText('最多 5000 字，现在多了 200 字').waitFor();
  expect(await what.inputValue()).toHaveLength(5200);
  await page.getByRole('button', { name: '写地址' }).click();
  await page.getByLabel('详细地址').fill('东昌路三号楼');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('请选社区').waitFor();
  await what.fill('东昌路三号楼的护栏松了。');
  await page.getByLabel('不清楚是哪个社区').check();
  await page.getByText('会先由分拨员按地址分到社区').waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已收到，谢谢您' }).waitFor();
});

test('a device elsewhere is told so, and the map stays on the area served', async () => {
  const elsewhere = await Visitor.open(browser, { viewport: phone });
  await elsewhere.context.setGeolocation({ longitude: 116.4, latitude: 39.9 });
  await elsewhere.page.goto('/resident/report');
  await elsewhere.page.getByRole('button', { name: '我就在这里' }).click();
  await elsewhere.page.getByText('您现在不在本辖区内').waitFor();
  await elsewhere.page.getByRole('button', { name: '看整个辖区' }).waitFor();
  expect(await elsewhere.page.getByText('位置：').count()).toBe(0);
});

test('an address that leads nowhere says so and leads back', async () => {
  const { page } = resident;
  await page.goto('/resident/matters/nope');
  await page.getByText('没有找到').waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.waitForURL('**/');
});
