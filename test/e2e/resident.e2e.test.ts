import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn, unnamedOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { Visitor, desktop, phone } from './support/visitor.ts';

const lamp = '我叫李敏，东昌路3号楼门口的路灯不亮，晚上很黑，已经三天了，电话13812345678。';

let browser: Browser;
let reporter: Visitor;
let neighbour: Visitor;
let dispatcher: Visitor;
let report: { readonly id: string; readonly number: string };

beforeAll(async () => {
  browser = await launchChromium();
  reporter = await Visitor.open(browser, { viewport: phone });
  neighbour = await Visitor.open(browser, { viewport: phone });
  dispatcher = await Visitor.open(browser, { viewport: desktop });
  await reporter.signIn('resident_16');
  await neighbour.signIn('resident_17');
  await dispatcher.signIn('street_center_dispatcher');
  report = await reporter.report(lamp);
});
afterAll(() => browser.close());

async function writeTheSame({ page }: Visitor): Promise<void> {
  await page.goto('/resident/report');
  await page.getByLabel('发生了什么').fill('楼门口路灯不亮，晚上很黑');
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByText('位置：').waitFor();
}

test('what nobody has accepted is told to nobody; then neighbours find and join it', async () => {
  const { page } = neighbour;
  const asked = page.waitForResponse('**/api/appeals/similar');
  await writeTheSame(neighbour);
  expect(await (await asked).json()).toEqual({ items: [] });

  const { items } = await dispatcher.get<{ items: { path: string }[] }>('/api/categories');
  const category = items.find(({ path }) => path.includes('路灯'))?.path ?? items.at(-1)?.path;
  await dispatcher.act(report.id, 'accept', {
    ...{ kind: 'public', category, urgency: 'ordinary' },
    complexity: 'ordinary',
  });
  await page.reload();
  await page.getByRole('heading', { name: '附近有人反映过，也是这件事吗？' }).waitFor();
  const hint = await page.getByRole('status').filter({ hasText: '附近有人' }).innerText();
  expect(hint).not.toMatch(/李敏|1381234/);
  // Asking with a number does not tell whether it stands in somebody's report.
  const { point } = (await asked).request().postDataJSON() as { point: object };
  const guess = { detail: '13812345678', point };
  const headers = { origin: inject('house').url };
  const guessed = await page.request.post('/api/appeals/similar', { data: guess, headers });
  expect([guessed.status(), await guessed.json()]).toEqual([200, { items: [] }]);
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'similar');
  await page.getByRole('button', { name: /我也遇到了/ }).click();
  await page.getByText(`已加入 ${report.number}`).waitFor();
  expect(await page.getByLabel('发生了什么').inputValue()).toBe('');

  await page.getByRole('link', { name: '看进度' }).click();
  await page.getByRole('heading', { name: '别人反映的事' }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/李敏|1381234/);
  await page.goto('/resident/matters');
  await page.getByRole('radio', { name: '我也遇到的' }).check();
  const joined = page.getByRole('link', { name: report.number });
  expect(await joined.innerText()).not.toMatch(/李敏|1381234/);
  await joined.click();
  await page.getByRole('heading', { name: '别人反映的事' }).waitFor();
  const screen = new MatterScreen(dispatcher.page);
  await screen.open(`/desk/matters/${report.id}`);
  expect(await screen.lastStep()).toContain('另有 1 人');
});

test('whoever is not signed in is led on, and may send their own', async () => {
  const stranger = await Visitor.open(browser, { viewport: phone });
  await writeTheSame(stranger);
  await stranger.page.getByText('登录后可以加入').waitFor();
  await stranger.page.getByText('另有 1 人遇到').waitFor();
  expect(await stranger.page.getByRole('button', { name: /我也遇到了/ }).count()).toBe(0);
  expect(stranger.foreign).toEqual([]);
});

test('an address that names its community is enough to be shown what is known there', async () => {
  const stranger = await Visitor.open(browser, { viewport: phone });
  const { longitude, latitude } = inject('house').somewhere;
  const path = `/api/areas/locate?lon=${longitude}&lat=${latitude}`;
  const { within } = await stranger.get<{ within: { name: string; level: string }[] }>(path);
  const community = within.find(({ level }) => level === 'community')?.name;
  const { page } = stranger;
  await page.goto('/resident/report');
  await page.getByLabel('发生了什么').fill('楼门口路灯不亮，晚上很黑');
  await page.getByRole('button', { name: '写地址' }).click();
  await page.getByLabel('详细地址').fill(`${community}3号楼门口`);
  await page.getByRole('heading', { name: '附近有人反映过，也是这件事吗？' }).waitFor();
});

test('an address is picked by keyboard from what the map knows, and told apart', async () => {
  const stranger = await Visitor.open(browser, { viewport: phone });
  const { page } = stranger;
  await page.goto('/resident/report');
  await page.getByRole('button', { name: '写地址' }).click();
  const address = page.getByLabel('详细地址');
  await address.pressSequentially('东昌路');
  const offered = page.getByRole('option');
  await offered.filter({ hasText: '东昌路第1幢' }).first().waitFor();
  // The same road in two communities says which part is which.
  const roads = await offered.filter({ hasText: /^东昌路\S+社区$/ }).allInnerTexts();
  expect(roads.length).toBeGreaterThan(1);
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'resident-address');
  await address.press('ArrowDown');
  const first = await page.getByRole('option', { selected: true }).innerText();
  await address.press('Enter');
  await expect.poll(() => offered.count()).toBe(0);
  const [name = '', community = ''] = first.split(/\s+/);
  expect(await address.inputValue()).toBe(name);
  await page.getByText('位置：').waitFor();
  expect(await page.getByText('位置：').innerText()).toContain(community);
  expect(await page.getByLabel('在哪个社区').count()).toBe(0);
});

test('an answer is public without who asked, by community and category', async () => {
  const other = await reporter.report('我叫赵强，12栋502室楼下积水，请联系13987654321。');
  await dispatcher.act(other.id, 'answer_directly', {
    text: '赵强先生您好，积水已经在当天排空，排水口也清理了。',
  });
  const { page } = reporter;
  await page.goto('/');
  await page.getByRole('link', { name: '大家的事办得怎么样' }).click();
  await page.getByText('积水已经在当天排空').waitFor();
  const shown = await page.getByRole('main').innerText();
  expect(shown).toContain(other.number);
  expect(shown).not.toMatch(/赵强|502|1398765/);
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'public');
  const desk = dispatcher.page;
  await desk.goto(`/desk/matters/${other.id}`);
  const earlier = desk.locator('section', { hasText: '同一反映人的其他事项' }).last();
  await earlier.getByRole('link', { name: /路灯不亮/ }).click();
  await desk.waitForURL(`**/desk/matters/${report.id}`);
  await page.getByRole('combobox', { name: '社区', exact: true }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: '类别', exact: true }).selectOption({ index: 1 });
  await page.getByText('这里还没有答复过的事').waitFor();
});

test('large type fits a phone, calls the hotline in one tap, and reads well aloud', async () => {
  const elder = await Visitor.open(browser, { viewport: phone });
  const { page } = elder;
  await page.goto('/');
  await page.getByRole('button', { name: '用大字看' }).click();
  const { hotline } = await elder.get<{ hotline: string }>('/api/session/options');
  const call = page.getByRole('link', { name: `打 ${hotline} 电话说` });
  expect(await call.getAttribute('href')).toBe(`tel:${hotline}`);
  expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toHaveLength(2);
  await look(page, 'elder-home');
  for (const path of pages) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([path, width]).toEqual([path, phone.width]);
    const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
    expect(parseFloat(size)).toBeGreaterThanOrEqual(20);
    expect([path, await unnamedOn(page)]).toEqual([path, []]);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(1);
    expect([path, await call.count()]).toEqual([path, 1]);
    expect([path, await barriersOn(page)]).toEqual([path, []]);
  }
  await look(page, 'elder-public');
});

test('in large type a report asks less, and a matter begins with what one wants', async () => {
  const elder = await Visitor.open(browser, { viewport: phone });
  const { page } = elder;
  await elder.signIn('resident_22');
  await elder.context.addInitScript(() => localStorage.setItem('shanzhi.type', 'large'));
  const mine = await elder.report('楼下垃圾桶满了，好几天没人收。');
  await dispatcher.act(mine.id, 'answer_directly', { text: '已经安排清运，今天下午收走。' });

  await page.goto('/resident/report');
  await page.getByRole('heading', { name: '说一件事' }).waitFor();
  await page.getByRole('button', { name: '我就在这里' }).waitFor();
  expect(await page.getByRole('button', { name: '在地图上点' }).count()).toBe(0);
  await look(page, 'elder-report');

  await page.goto(`/resident/matters/${mine.id}`);
  const head = page.locator('section').filter({ hasText: '已直接答复' }).first();
  await head.getByText('今天下午收走').waitFor();
  expect(await page.getByText('您反映了这件事').isVisible()).toBe(false);
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'elder-matter');
  await page.getByText('看办理过程').click();
  await page.getByText('您反映了这件事').waitFor();
});

const pages = [
  '/',
  '/resident/report',
  '/resident/lookup',
  '/resident/matters',
  '/resident/public',
];

test('the first load of the resident’s page stays light', async () => {
  const visitor = await Visitor.open(browser, { viewport: phone, serviceWorkers: 'block' });
  // Without the worker, which asks for pages to keep once the first one stands.
  const sizes = new Map<string, number>();
  visitor.page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const { gzipSync } = await import('node:zlib');
    sizes.set(response.url(), gzipSync(await response.body()).length);
  });
  await visitor.page.goto(inject('house').url, { waitUntil: 'networkidle' });
  const bytes = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  await expect.poll(bytes).toBeGreaterThan(10_000);
  expect(bytes()).toBeLessThan(200_000);
});
