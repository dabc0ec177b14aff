import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine, or the one CHROMIUM names; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  return named ?? places.find((place) => existsSync(place));
}

/**
 * A real browser without a window. It keeps to the pages it is shown: no look-ups in the
 * background, which a closed network would refuse by the dozen. The sandbox is off because
 * Chromium refuses to run as root with it, and only our own pages are opened.
 *
 * @param more further switches of the command line
 *
 * @example
 * const browser = await launchChromium();
 * const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('no Chromium: apt-get install chromium, or name one in CHROMIUM');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
