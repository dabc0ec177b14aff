import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The pages of the field are kept once the door's worker has fetched them. */
export async function fieldPagesKept(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      const kept = name === undefined ? [] : await (await caches.open(name)).keys();
      return kept.filter(({ url }) => /(?:TasksPage|PatrolPage|OutgoingPage)[^/]*\.js$/.test(url))
        .length;
    });
  await expect.poll(count, { timeout: 30_000 }).toBe(3);
}
