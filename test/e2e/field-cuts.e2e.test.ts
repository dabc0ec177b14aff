import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom, type SeededRandom } from '#algorithms/seeded-random/index.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { fieldPagesKept } from './support/field-kept.ts';
import { takePhoto } from './support/photo.ts';
import { standIn } from './support/stand-in.ts';
import { Visitor, phone } from './support/visitor.ts';

const round = '310199001001002';
const cutsWanted = 200;
const cutShare = 0.7;
const photoEvery = 8;
const typedMs = 400;
const patient = { timeout: 20_000 };
/** In all of them, and in no other test's reports. */
const word = '断线演练';

let browser: Browser;
let worker: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  worker = await Visitor.open(browser, { viewport: phone });
  await worker.signIn('grid_001002_grid_worker');
  await standIn(worker, round);
  // A phone whose clock is wrong, and is set anew between two starts of the page.
  await worker.context.addInitScript(() => {
    const wrongBy = Number(localStorage.getItem('test.clock') ?? '0');
    const now = Date.now.bind(Date);
    Date.now = () => now() + wrongBy;
  });
});
afterAll(() => browser.close());

/** Cuts most of what the page asks for, in one of the ways in which networks do. */
class BadNetwork {
  cuts = 0;
  on = false;
  readonly #chances: SeededRandom;

  constructor(seed: number) {
    this.#chances = seededRandom(seed);
  }

  random(): number {
    return this.#chances.next();
  }

  async meet(route: Route): Promise<void> {
    if (!this.on || this.random() > cutShare) return route.continue();
    this.cuts += 1;
    const kind = this.random();
    if (kind < 0.35) return route.abort('connectionreset');
    if (kind < 0.5) return route.fulfill({ status: 503, body: '' });
    // The server has it, and the phone never hears so.
    await route.fetch().catch(() => undefined);
    return route.abort('connectionreset');
  }
}

const detailBox = (page: Page) => page.getByLabel('什么事');
const send = (page: Page) => page.getByRole('button', { name: '上报', exact: true }).click();
const told = (page: Page) => page.getByText(/^已上报：|已加密存在手机里/).first();

/** Fills in the form and sends it; in the middle of that the page may be killed. */
async function enter(page: Page, network: BadNetwork, at: number, detail: string): Promise<void> {
  const next = page.getByRole('button', { name: '继续巡查' });
  if (await next.isVisible()) await next.click();
  else await page.goto('/field/patrol');
  await detailBox(page).fill(detail);
  if (at % photoEvery === 0) {
    const colour = `#${(0x100 + (at % 0xeff)).toString(16)}`;
    await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto(colour));
    await page.getByRole('img', { name: '附件' }).waitFor();
  }
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByRole('button', { name: '不用这个位置' }).waitFor();
  const killed = network.random() < 0.3;
  // What was typed is on the phone a moment later: from then on it may be killed anywhere.
  if (killed) await page.waitForTimeout(typedMs);
  await send(page);
  if (!killed) return told(page).waitFor();
  const wrongBy = Math.round((network.random() - 0.5) * 6 * 86_400_000);
  await page.evaluate((by) => localStorage.setItem('test.clock', String(by)), wrongBy);
  network.cuts += 1;
  await page.goto('/field/patrol');
  // What was not yet on its way stands in the form again: whoever sees it sends it.
  if (!(await hasDraft(page))) return;
  await expect.poll(() => detailBox(page).inputValue(), patient).toBe(detail);
  await page.getByRole('button', { name: '不用这个位置' }).waitFor();
  await send(page);
  await told(page).waitFor();
}

/** Whether the phone keeps a report that is still being written. */
function hasDraft(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('shanzhi');
      asked.onsuccess = () => resolve(asked.result);
    });
    const kinds = await new Promise<unknown[]>((resolve) => {
      const asked = db.transaction('things').objectStore('things').getAllKeys();
      asked.onsuccess = () => resolve(asked.result.map((key) => (key as string[])[1]));
    });
    db.close();
    return kinds.includes('draft');
  });
}

/** Titles of all that arrived, with how many photos each has. */
async function arrived(): Promise<{ readonly title: string; readonly id: string }[]> {
  const all: { title: string; id: string }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = new URLSearchParams({ q: word, limit: '50', ...(cursor !== '' && { cursor }) });
    const page: { items: { title: string; id: string }[]; next: string | null } = await worker.get(
      `/api/matters?${query.toString()}`,
    );
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

test(`${cutsWanted} cuts anywhere: everything that was entered arrives, and once`, async () => {
  const { page, context } = worker;
  const network = new BadNetwork(20261123);
  await context.route(/\/api\/(?:appeals|files|me)$/, (route) => network.meet(route));
  await page.goto('/field');
  await fieldPagesKept(page);
  network.on = true;
  const entered: string[] = [];
  while (network.cuts < cutsWanted) {
    const detail = `${word}第${entered.length + 1}件：楼道里的灯不亮`;
    entered.push(detail);
    const away = network.random() < 0.2;
    if (away) {
      await context.setOffline(true);
      network.cuts += 1;
    }
    await enter(page, network, entered.length, detail);
    if (away) await context.setOffline(false);
    // Comes back, and is gone again in the middle of the sending.
    for (let again = 0; again < 4; again += 1) {
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.waitForTimeout(30);
    }
  }
  network.on = false;
  await page.goto('/field/outgoing');
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      return page.getByText('待发送', { exact: true }).and(page.locator('strong')).count();
    }, patient)
    .toBe(0);
  expect(await page.getByText('没有发出').count()).toBe(0);
  // Searched words are filed a moment after the report.
  await expect.poll(async () => (await arrived()).length, patient).toBe(entered.length);
  const found = await arrived();
  expect(found.map(({ title }) => title).sort()).toEqual([...entered].sort());
  const [withPhoto] = found.filter(({ title }) => title.includes(`第${photoEvery}件`));
  const matter = await worker.get<{ attachments: unknown[] }>(`/api/matters/${withPhoto?.id}`);
  expect(matter.attachments).toHaveLength(1);
}, 300_000);
