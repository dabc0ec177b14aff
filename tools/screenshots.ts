import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '#test/support/chromium.ts';

/**
 * Takes the pictures of docs/pictures from a running demo.
 *
 * npm run demo                                (in one window)
 * npm run screenshots -- --data data/demo     (in another)
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/demo' },
    out: { type: 'string', default: 'docs/pictures' },
  },
});

interface Demo {
  readonly url: string;
  readonly accounts: readonly {
    readonly role: string;
    readonly name: string;
    readonly password?: string;
    readonly phone?: string;
  }[];
}

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
const bytesMax = 200_000;
/** Tiles and points are drawn after their data has come, and say nothing when they are done. */
const mapMs = 2_500;

const demo = readDemo(join(values.data, 'demo.json'));
const browser = await launchChromium();
mkdirSync(values.out, { recursive: true });

function open(viewport: typeof phone): Promise<BrowserContext> {
  return browser.newContext({ baseURL: demo.url, viewport, locale: 'zh-CN', deviceScaleFactor: 2 });
}

function readDemo(file: string): Demo {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Demo;
  } catch {
    process.stderr.write(`No demo is running on ${values.data}. Start one: npm run demo\n`);
    process.exit(1);
  }
}

/** One picture, once everything it shows is there. */
async function take(
  context: BrowserContext,
  name: string,
  path: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('main').first().waitFor();
  await page.locator('[role="status"][aria-label]').first().waitFor({ state: 'detached' });
  await prepare(page);
  if ((await page.getByRole('application').count()) > 0) await page.waitForTimeout(mapMs);
  // Those below the fold are fetched when somebody scrolls there, which nobody does here.
  await page.waitForFunction(() =>
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > window.innerHeight,
    ),
  );
  await keep(await page.screenshot(), name);
  await page.close();
}

/** Small enough for a README: fewer colours first, then fewer pixels. */
async function keep(shot: Buffer, name: string): Promise<void> {
  const { width } = await sharp(shot).metadata();
  for (const share of [1, 0.75, 0.5]) {
    const resized = sharp(shot).resize({ width: Math.round(width * share) });
    const picture = await resized.png({ palette: true, quality: 90, effort: 8 }).toBuffer();
    if (picture.length > bytesMax) continue;
    writeFileSync(join(values.out, `${name}.png`), picture);
    return;
  }
  throw new Error(`${name} stays above ${bytesMax} bytes`);
}

async function signInStaff(viewport: typeof phone, role: string): Promise<BrowserContext> {
  const account = demo.accounts.find((one) => one.role === role && one.password !== undefined);
  if (account === undefined) throw new Error(`the demo has no ${role}`);
  const { name, password } = account;
  const context = await open(viewport);
  const headers = { origin: demo.url };
  await context.request.post('/api/session', { data: { name, password }, headers });
  return context;
}

async function signInResident(data: { readonly phone: string }): Promise<BrowserContext> {
  const context = await open(phone);
  const headers = { origin: demo.url };
  await context.request.post('/api/session/code', { data, headers });
  const shown = await context.request.get('/api/session/demo-code', { params: data });
  const { code } = (await shown.json()) as { code: string };
  await context.request.post('/api/session/phone', { data: { ...data, code }, headers });
  return context;
}

/** The first matter that any of these queries finds. */
async function findMatter(context: BrowserContext, ...queries: string[]): Promise<string> {
  const found = await seekMatter(context, queries);
  if (found === undefined) throw new Error(`the demo has nothing for ${queries.join(' or ')}`);
  return found;
}

async function seekMatter(context: BrowserContext, queries: string[]): Promise<string | undefined> {
  for (const query of queries) {
    const reply = await context.request.get(`/api/matters?limit=1&${query}`);
    const { items } = (await reply.json()) as { items: { id: string }[] };
    if (items[0]) return items[0].id;
  }
  return undefined;
}

/** A resident's own matter, of the first shown resident who has reported anything. */
async function takeResidentMatter(): Promise<void> {
  for (const { phone: number } of demo.accounts) {
    if (number === undefined) continue;
    const resident = await signInResident({ phone: number });
    const mine = await seekMatter(resident, ['mine=reported&open=false', 'mine=reported']);
    if (mine === undefined) continue;
    await take(resident, 'resident-matter', `/resident/matters/${mine}`);
    return;
  }
  throw new Error('no resident of the demo has reported anything');
}

const visitor = await open(phone);
await take(visitor, 'resident-home', '/');
await take(await open(desk), 'resident-home-desktop', '/');
await take(visitor, 'resident-report', '/resident/report', async (page) => {
  await page.getByLabel('发生了什么').fill('小区门口的路灯不亮，已经三天了，晚上老人走路不安全。');
  await page.getByRole('button', { name: '在地图上点' }).click();
  await page.getByRole('application').scrollIntoViewIfNeeded();
});
await takeResidentMatter();

const worker = await signInStaff(phone, 'handler');
await take(worker, 'field-tasks', '/field');
const task = await findMatter(
  worker,
  'mine=assigned&open=true',
  'mine=body&open=true',
  'open=true',
);
await take(worker, 'field-matter', `/field/matters/${task}`);
await take(await signInStaff(desk, 'handler'), 'field-tasks-desktop', '/field');

const dispatcher = await signInStaff(desk, 'dispatcher');
await take(dispatcher, 'desk-inbox', '/desk?open=true');
const returned = await findMatter(dispatcher, 'state=rework', 'state=returned', 'open=true');
await take(dispatcher, 'desk-matter', `/desk/matters/${returned}`);
await take(await signInStaff(phone, 'dispatcher'), 'desk-inbox-phone', '/desk?open=true');
await take(dispatcher, 'desk-models', '/desk/models');
await take(dispatcher, 'desk-responsibility', '/desk/responsibility', async (page) => {
  for (const [box, typed] of [
    ['类别', '路灯'],
    ['区域', '福佑路社区第一网格'],
  ] as const) {
    await page.getByRole('combobox', { name: box }).fill(typed);
    await page.keyboard.press('Enter');
  }
  await page.getByText('《城市照明管理规定》').first().waitFor();
  await page.getByRole('row').nth(5).waitFor();
});
await take(await signInStaff(desk, 'leader'), 'command-board', '/command');
await take(await signInStaff(phone, 'leader'), 'command-board-phone', '/command');

await browser.close();
