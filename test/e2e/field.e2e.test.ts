import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
import { standIn as putInto } from './support/stand-in.ts';
import { Visitor, phone } from './support/visitor.ts';

const round = '310199001001001';
const elsewhere = '310199001002001';

let browser: Browser;
let worker: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  worker = await Visitor.open(browser, { viewport: phone });
  await worker.signIn('grid_001001_grid_worker');
});
afterAll(() => browser.close());

async function standIn(code: string): Promise<void> {
  await putInto(worker, code);
  await worker.page.getByRole('button', { name: '我就在这里' }).click();
}

test('a place outside one’s round is told when it is chosen, with what to do', async () => {
  const { page } = worker;
  await page.goto('/field/patrol');
  await page.getByLabel('什么事').fill('绿化带里有一堆建筑垃圾。');
  await standIn(elsewhere);
  const fault = page.getByRole('alert').filter({ hasText: '不在您巡查的网格' });
  await fault.getByText('福佑路社区第一网格').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'patrol-elsewhere');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  await page.getByRole('button', { name: '上报', exact: true }).click();
  await fault.waitFor();
  expect(sent).toEqual([]);

  await page.getByRole('button', { name: '不用这个位置' }).click();
  await fault.waitFor({ state: 'detached' });
  // The browser takes a place of seconds ago for the present one.
  await expect
    .poll(() => standIn(round).then(() => page.getByText(/^位置：/).innerText()), {
      timeout: 15_000,
      interval: 1_000,
    })
    .toContain('福佑路社区第一网格');
  expect(await fault.count()).toBe(0);
  // Two taps before the page is drawn anew.
  await page
    .getByRole('button', { name: '上报', exact: true })
    .evaluate((button: HTMLButtonElement) => (button.click(), button.click()));
  await page.getByText('已上报：').waitFor();
  expect(sent).toEqual(['/api/appeals']);
});
