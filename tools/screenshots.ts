import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { findChromium } from '#test/support/chromium.ts';

/**
 * Takes the pictures of docs/pictures from a running demo.
 *
 * npm run demo                                   (in one window)
 * npm exec tsx tools/screenshots.ts -- --data data/demo   (in another)
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
/** Maps and live numbers need a moment to settle. */
const settleMs = 3_500;

const demo = JSON.parse(readFileSync(join(values.data, 'demo.json'), 'utf8')) as Demo;
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('no Chromium on this machine');
const browser = await chromium.launch({
  executablePath,
  // Maps are drawn by WebGL, here in software.
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
mkdirSync(values.out, { recursive: true });

async function open(viewport: typeof phone): Promise<BrowserContext> {
  return browser.newContext({ baseURL: demo.url, viewport, locale: 'zh-CN' });
}

async function take(context: BrowserContext, name: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForTimeout(settleMs);
  await page.screenshot({ path: join(values.out, `${name}.png`) });
  await page.close();
}

async function signInStaff(context: BrowserContext, role: string): Promise<void> {
  const account = demo.accounts.find((one) => one.role === role && one.password !== undefined);
  if (account === undefined) throw new Error(`the demo has no ${role}`);
  const { name, password } = account;
  const headers = { origin: demo.url };
  await context.request.post('/api/session', { data: { name, password }, headers });
}

async function signInResident(context: BrowserContext): Promise<void> {
  const account = demo.accounts.find((one) => one.phone !== undefined);
  if (account?.phone === undefined) throw new Error('the demo has no resident');
  const headers = { origin: demo.url };
  const data = { phone: account.phone };
  await context.request.post('/api/session/code', { data, headers });
  const shown = await context.request.get('/api/session/demo-code', { params: data });
  const { code } = (await shown.json()) as { code: string };
  await context.request.post('/api/session/phone', { data: { ...data, code }, headers });
}

async function firstMatter(context: BrowserContext, query: string): Promise<string> {
  const reply = await context.request.get(`/api/matters?limit=1&${query}`);
  const { items } = (await reply.json()) as { items: { id: string }[] };
  return items[0]?.id ?? '';
}

const resident = await open(phone);
await take(resident, 'resident-home', '/');
await take(resident, 'resident-report', '/resident/report');
await signInResident(resident);
await take(resident, 'resident-matters', '/resident/matters');
const mine = await firstMatter(resident, 'mine=reported');
if (mine !== '') await take(resident, 'resident-matter', `/resident/matters/${mine}`);

const staff = await open(desk);
await signInStaff(staff, 'dispatcher');
await take(staff, 'desk-inbox', '/desk?open=true');
const returned = await firstMatter(staff, 'state=rework');
await take(staff, 'desk-matter', `/desk/matters/${returned || (await firstMatter(staff, ''))}`);
await take(staff, 'command-board', '/command');

await browser.close();
