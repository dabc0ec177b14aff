import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const patient = { timeout: 30_000 };
/** The last of those that the field's door fetches ahead. */
const lastPage = /OutgoingPage[^/]*\.js$/;

/** All that the field's pages are made of lies in the cache of the door's worker. */
export async function fieldPagesKept(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(async () => {
      const entries = performance.getEntriesByType('resource').map(({ name }) => name);
      const wanted = entries.filter((name) => name.includes('/assets/'));
      const found = await Promise.all(wanted.map((name) => caches.match(name)));
      return { wanted, missing: wanted.filter((_, at) => found[at] === undefined) };
    });
  await expect
    .poll(async () => {
      const seen = await missing();
      return seen.wanted.some((name) => lastPage.test(name)) ? seen.missing : ['not yet fetched'];
    }, patient)
    .toEqual([]);
}

/** What the server said about this matter lies sealed on the phone. */
export async function matterKept(page: Page, id: string): Promise<void> {
  const kept = () =>
    page.evaluate(async (wanted) => {
      // Opened before the page made it, it would be there without its stores.
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'shanzhi')) return false;
      const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
        const asked = indexedDB.open('shanzhi');
        asked.onerror = () => reject(new Error('the box does not open'));
        asked.onsuccess = () => {
          const all = asked.result.transaction('things').objectStore('things').getAllKeys();
          all.onsuccess = () => resolve(all.result);
          asked.result.close();
        };
      });
      return keys.some((key) => (key as string[])[2]?.includes(wanted) === true);
    }, id);
  await expect.poll(kept, patient).toBe(true);
}
