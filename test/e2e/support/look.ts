import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A picture of the page as it is now, where SHANZHI_LOOK names a folder to keep them in. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SHANZHI_LOOK'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
