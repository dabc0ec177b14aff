import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { signal, startServed } from '#test/faults/served-cell.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { median, rounded } from '../src/bench/statistics.ts';

/**
 * How heavy and how slow the resident's pages are for somebody who opens them for the first time
 * on a cheap phone: chromium with the network and the processor that Lighthouse lends a phone.
 *
 * npm run first-load                                  (on an empty cell of its own)
 * npm run first-load -- --url http://127.0.0.1:8080   (on one that runs)
 *
 * Exits with 1 when a median is over its limit.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

const limits = { scriptKB: 200, usableMs: 3_000 };

/** Lighthouse's slow 4G and its mid-range phone. */
const slow4G = { latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };
const slowerBy = 4;

/** A page, and what must be there and still before one can say that it can be used. */
const pages = [
  { path: '/', ready: (page: Page) => page.getByRole('link', { name: /反映/ }).first() },
  { path: '/resident/report', ready: (page: Page) => page.getByLabel('发生了什么') },
] as const;

interface Load {
  /** Kilobytes of script as they travel, until the page can be used. */
  readonly scriptKB: number;
  readonly allKB: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** From the first byte asked for until what one came for is there and the page answers. */
  readonly usableMs: number;
}

async function load(browser: Browser, url: string, page: (typeof pages)[number]): Promise<Load> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
  });
  try {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const seen = await throttle(session);
    await tab.addInitScript(watchPaints);
    const began = performance.now();
    await tab.goto(page.path, { waitUntil: 'commit' });
    await page.ready(tab).waitFor();
    // A frame drawn after it means that the page is not busy with itself any more.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const usableMs = performance.now() - began;
    const loaded = { ...seen };
    const paints = await tab.evaluate(() => (globalThis as unknown as Watched).paints);
    return { ...loaded, ...paints, usableMs };
  } finally {
    await context.close();
  }
}

interface Watched {
  paints: { firstPaintMs: number; largestPaintMs: number };
}

/** Runs in the page before anything else. */
function watchPaints(): void {
  const paints = { firstPaintMs: 0, largestPaintMs: 0 };
  (globalThis as unknown as Watched).paints = paints;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') paints.firstPaintMs = startTime;
    }
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    paints.largestPaintMs = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function throttle(session: CDPSession) {
  const seen = { scriptKB: 0, allKB: 0, requests: 0 };
  const scripts = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    seen.requests += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    seen.allKB += encodedDataLength / 1_000;
    if (scripts.has(requestId)) seen.scriptKB += encodedDataLength / 1_000;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  return seen;
}

const folder = mkdtempSync(join(tmpdir(), 'shanzhi-first-load-'));
const own = values.url === undefined ? await startServed(folder) : undefined;
const url = values.url ?? own?.url ?? '';
const browser = await launchChromium();
const figures: Record<string, Load> = {};
for (const page of pages) {
  const loads: Load[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    loads.push(await load(browser, url, page));
  }
  const middle = (key: keyof Load) => rounded(median(loads.map((one) => one[key])));
  const found = {
    ...{ scriptKB: middle('scriptKB'), allKB: middle('allKB'), requests: middle('requests') },
    ...{ firstPaintMs: middle('firstPaintMs'), largestPaintMs: middle('largestPaintMs') },
    usableMs: middle('usableMs'),
  };
  figures[page.path] = found;
  process.stderr.write(`${page.path}  ${JSON.stringify(found)}\n`);
}
await browser.close();
if (own !== undefined) await signal(own, 'SIGTERM');
rmSync(folder, { recursive: true, force: true });
const met = Object.values(figures).every(
  ({ scriptKB, usableMs }) => scriptKB <= limits.scriptKB && usableMs <= limits.usableMs,
);
const told = { limits, met, pages: figures };
process.stdout.write(`${JSON.stringify(told, null, values.json ? 0 : 2)}\n`);
process.exitCode = met ? 0 : 1;
