import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { Visitor } from './support/visitor.ts';

let browser: Browser;
let dispatcher: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  dispatcher = await (await Visitor.open(browser)).signIn('street_leader');
});
afterAll(() => browser.close());

test('the map is drawn from our own tiles, and shows heat where asked', async () => {
  const { page } = dispatcher;
  const tile = page.waitForResponse((reply) => reply.url().includes('/api/board/tiles/'));
  await page.goto('/command');
  expect((await tile).status()).toBe(200);
  const heat = page.getByRole('button', { name: '热力图' });
  await heat.click();
  expect(await heat.getAttribute('aria-pressed')).toBe('true');
  expect(await barriersOn(page)).toEqual([]);
});

test('a tile that has not changed is not sent again', async () => {
  const path = '/api/board/tiles/9/428/208.mvt';
  const first = await dispatcher.page.request.get(path);
  expect(first.headers()['content-type']).toBe('application/vnd.mapbox-vector-tile');
  const headers = { 'if-none-match': first.headers()['etag'] ?? '' };
  expect((await dispatcher.page.request.get(path, { headers })).status()).toBe(304);
});
