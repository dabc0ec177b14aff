import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { Visitor, phone } from './support/visitor.ts';

let browser: Browser;
let leader: Visitor;
let resident: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  leader = await (await Visitor.open(browser)).signIn('street_leader');
  resident = await (await Visitor.open(browser, { viewport: phone })).signIn('resident_14');
  await resident.report('路边的果皮箱满了没人收。');
});
afterAll(() => browser.close());

test('the map is drawn from our own tiles, and shows heat where asked', async () => {
  const { page } = leader;
  const tile = page.waitForResponse((reply) => reply.url().includes('/api/board/tiles/'));
  const base = page.waitForResponse((reply) => reply.url().includes('/api/map/tiles/'));
  await page.goto('/command');
  expect((await tile).status()).toBe(200);
  // Streets and houses come as tiles, too, to be kept for ever under the map's version.
  expect((await base).headers()['cache-control']).toContain('immutable');
  await page.getByText('© OpenStreetMap 贡献者').waitFor();
  const whole = await page.request.get('/api/board/tiles/9/428/209.mvt');
  expect((await whole.body()).toString('latin1')).toContain('cells');
  const heat = page.getByRole('button', { name: '热力图' });
  await heat.click();
  expect(await heat.getAttribute('aria-pressed')).toBe('true');
  expect(await barriersOn(page)).toEqual([]);
});

test('a tile that has not changed is not sent again', async () => {
  const path = '/api/board/tiles/9/428/209.mvt';
  const first = await leader.page.request.get(path);
  expect(first.headers()['content-type']).toBe('application/vnd.mapbox-vector-tile');
  const headers = { 'if-none-match': first.headers()['etag'] ?? '' };
  expect((await leader.page.request.get(path, { headers })).status()).toBe(304);
  // Past the edge of the world at this zoom.
  const beyond = await leader.page.request.get('/api/board/tiles/9/512/209.mvt');
  expect(beyond.status()).toBe(400);
});

test('a figure leads to a list of just as many, and back to the board as it was', async () => {
  const { page } = leader;
  await page.goto('/command');
  await page.getByRole('button', { name: '近7天' }).click();
  const figure = page.locator('dt', { hasText: '新登记' }).locator('~ dd').first();
  const shown = Number(await figure.innerText());
  expect(shown).toBeGreaterThan(0);
  await figure.getByRole('link').click();
  await page.waitForURL('**/desk?*openedFrom=*');
  await page.getByText(`共 ${shown} 件`).waitFor();
  await page.goBack();
  await page.waitForURL('**/command?period=week');
  const chosen = page.getByRole('button', { name: '近7天' });
  expect(await chosen.getAttribute('aria-pressed')).toBe('true');
});

test('each day of the trend can be chosen, and opens what came in on it', async () => {
  const { page } = leader;
  await page.goto('/command');
  const day = page.getByRole('slider', { name: '看哪一天' });
  // The last day is today, on which the test itself reported.
  const said = await day.getAttribute('aria-valuetext');
  const [, today = '', opened = ''] = /^(\S+)：登记 (\d+)/.exec(said ?? '') ?? [];
  expect(Number(opened)).toBeGreaterThan(0);
  await day.press('ArrowLeft');
  await expect.poll(() => day.getAttribute('aria-valuetext')).not.toContain(today);
  await day.press('End');
  expect(await barriersOn(page)).toEqual([]);
  const trend = page.getByRole('figure');
  await trend.getByText(today).last().waitFor();
  await trend.getByRole('paragraph').getByRole('link', { name: /^登记/ }).click();
  await page.waitForURL('**/desk?openedFrom=*');
  await page.getByText(`共 ${opened} 件`).waitFor();
});

test('what is new flows into the figures while one looks', async () => {
  const { page } = leader;
  await page.goto('/command');
  const opened = page.locator('dt', { hasText: '新登记' }).locator('~ dd').first();
  const before = Number(await opened.innerText());
  await resident.report('楼道灯不亮了。');
  await page.waitForFunction(
    (n) => [...document.querySelectorAll('dd')].some((dd) => dd.innerText === String(n + 1)),
    before,
  );
});

test('a matter is seen to move along the line, and leads to itself', async () => {
  const { page } = leader;
  await page.goto('/command');
  const passed = page.getByRole('link', { name: /^发现到上报：今天 \d+ 件/ });
  const passedToday = async () =>
    Number(/今天 (\d+) 件/.exec((await passed.getAttribute('aria-label')) ?? '')?.[1]);
  await passed.waitFor();
  await page.getByText('实时', { exact: true }).waitFor();
  const before = await passedToday();
  const detail = '望湖路口的井盖松了，车一过就响。';
  const { id } = await resident.report(detail);
  const moves = page.getByRole('region', { name: '最近流转' });
  const newest = moves.getByRole('listitem').first();
  await newest.getByText(detail).waitFor();
  expect(await newest.innerText()).toMatch(/刚刚[^]*新登记 → 上报/);
  await expect.poll(passedToday).toBe(before + 1);
  expect(await barriersOn(page)).toEqual([]);
  await newest.getByRole('link').click();
  await page.waitForURL(`**/desk/matters/${id}`);
});

test('on a phone the flow keeps to the screen, and says so when it is not live', async () => {
  const pocket = await (await Visitor.open(browser, { viewport: phone })).signIn('street_leader');
  const { page } = pocket;
  await page.route('**/api/live?*', (route) => route.abort());
  await page.goto('/command');
  await page.getByRole('heading', { name: '最近流转' }).waitFor();
  await page.getByText('实时连接断开，每分钟更新一次').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.width);
  expect(await barriersOn(page)).toEqual([]);
  await pocket.context.close();
});
