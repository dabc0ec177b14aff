import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn, unnamedOn } from './support/accessibility.ts';
import { Visitor, desktop, phone } from './support/visitor.ts';

let browser: Browser;
let stranger: Visitor;
let resident: Visitor;
let dispatcher: Visitor;
let gridWorker: Visitor;
let reported: string;

beforeAll(async () => {
  browser = await launchChromium();
  [stranger, resident, dispatcher, gridWorker] = await Promise.all([
    Visitor.open(browser),
    Visitor.open(browser),
    Visitor.open(browser),
    Visitor.open(browser),
  ]);
  await Promise.all([
    resident.signIn('resident_2'),
    dispatcher.signIn('street_center_dispatcher'),
    gridWorker.signIn('grid_001001_grid_worker'),
  ]);
  reported = (await resident.report('楼道里堆了旧家具，消防通道走不了人。')).id;
});
afterAll(() => browser.close());

/**
 * One load is looked at in both sizes, both languages, light and dark; barriers are sought in its
 * home size.
 */
async function lookAt(visitor: Visitor, path: string, home = phone): Promise<void> {
  const { page, complaints, foreign } = visitor;
  complaints.length = 0;
  const away = home === phone ? desktop : phone;
  await page.setViewportSize(away);
  await page.goto(path);
  await settled(visitor, 'zh-CN');
  expect(await overhang(visitor)).toBe(0);
  await page.setViewportSize(home);
  await seekBarriers(visitor);
  expect(await unnamedOn(page)).toEqual([]);
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const toEnglish = page.getByRole('button', { name: 'English' });
  if (await toEnglish.isVisible()) {
    await toEnglish.click();
    await settled(visitor, 'en');
    expect(await overhang(visitor)).toBe(0);
    await seekBarriers(visitor);
    await page.setViewportSize(away);
    expect(await overhang(visitor)).toBe(0);
    await page.getByRole('button', { name: '中文' }).click();
  }
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
}

async function seekBarriers({ page }: Visitor): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    expect(await barriersOn(page), colorScheme).toEqual([]);
  }
}

/** Grey shapes; those of the gallery stand there for good. */
const loading = '[role="status"][aria-label]:not(figure *)';

async function settled({ page }: Visitor, language: string): Promise<void> {
  await page.locator(`html[lang="${language}"] main`).first().waitFor();
  await expect.poll(() => page.locator(loading).count()).toBe(0);
}

/** By how many pixels the page is wider than the screen. */
async function overhang({ page }: Visitor): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe('without signing in', () => {
  const paths = [
    ...['/', '/resident/report', '/resident/matters', '/resident/lookup', '/sign-in'],
    ...['/account', '/gallery'],
  ];
  test.each(paths)('%s', (path) => lookAt(stranger, path));
});

describe('as a resident', () => {
  test.each(['/resident/matters', '/account', '/account/messages'])('%s', (path) =>
    lookAt(resident, path),
  );
  test('a matter of their own', () => lookAt(resident, `/resident/matters/${reported}`));
  test('its receipt', () => lookAt(resident, `/resident/receipt/${reported}`));
});

describe('as staff', () => {
  const desk = ['/desk', '/desk/report', '/desk/import', '/desk/responsibility', '/desk/whistles'];
  const more = ['/desk/models', '/desk/topics', '/command'];
  test.each([...desk, ...more])('%s', (path) => lookAt(dispatcher, path, desktop));
  test.each(['/desk/account', '/desk/messages'])('%s', (path) => lookAt(dispatcher, path, desktop));
  test('a page that is not theirs', () => lookAt(dispatcher, '/field', desktop));
  test.each(['/field', '/field/patrol', '/field/account', '/field/messages'])('%s', (path) =>
    lookAt(gridWorker, path),
  );
  test('a matter at the desk', () => lookAt(dispatcher, `/desk/matters/${reported}`, desktop));
  test('its slip', () => lookAt(dispatcher, `/desk/matters/${reported}/slip`, desktop));
  test('a matter in the field', () => lookAt(dispatcher, `/field/matters/${reported}`));
});
