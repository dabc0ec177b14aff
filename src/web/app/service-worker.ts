/** Fetches a page's script, so that it is there without a network. */
export type LoadPage = () => Promise<unknown>;

/**
 * Keeps the pages for days without a network, where the browser can; WeChat and DingTalk open them
 * without it all the same.
 *
 * @param pages those worth having without a network; the rest comes when it is opened.
 * @param onNewer is told when a newer version waits to take over.
 */
export async function keepPages(
  pages: readonly LoadPage[],
  onNewer: (takeOver: () => void) => void,
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const hadOne = serviceWorker.controller !== null;
  const registration = await serviceWorker.register('/sw.js');
  const tell = (worker: ServiceWorker) =>
    onNewer(() => {
      serviceWorker.addEventListener('controllerchange', () => window.location.reload());
      worker.postMessage('take-over');
    });
  if (registration.waiting !== null && hadOne) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller !== null) tell(worker);
    });
  });
  const { active } = await serviceWorker.ready;
  if (active !== null) await warm(active, pages);
}

/**
 * What came before the worker did is asked for once more, so that it is kept: once the first page
 * stands, and not at all for somebody who asked their browser to spare their data.
 */
async function warm(worker: ServiceWorker, pages: readonly LoadPage[]): Promise<void> {
  if (sparesData()) return;
  await quiet();
  await Promise.all(pages.map((load) => load()));
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const assets = loaded.filter((name) => name.startsWith(`${window.location.origin}/assets/`));
  // Told rather than fetched here: a page that opened while the worker began is not its own.
  worker.postMessage({ keep: assets });
}

function quiet(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 10_000 });
    else setTimeout(resolve, 3_000);
  });
}

/** Of Chromium's browsers only, and so of WeChat's and most phones'. */
function sparesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
