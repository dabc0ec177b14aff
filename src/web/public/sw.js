/* global self, caches, fetch, Response */
/*
 * Keeps what the resident's pages are made of, so that they open without a network. Nothing of the
 * server's answers is kept here: what a page keeps of them leaves the device at sign-out.
 */
const version = '__VERSION__';
const cacheName = `shanzhi-${version}`;
const shell = ['/', '/icon.svg', '/icon-192.png', '/manifest.webmanifest'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(shell)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const old = names.filter((name) => name.startsWith('shanzhi-') && name !== cacheName);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take-over') self.skipWaiting();
  else if (Array.isArray(data?.keep)) event.waitUntil(Promise.all(data.keep.map(keepAsset)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(keepAsset(request));
  else if (shell.includes(url.pathname)) event.respondWith(keepAsset(request));
});

/** The page as the server has it, else the shell, which finds its own way. */
async function openPage(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match('/', { cacheName })) ?? Response.error();
  }
}

/** Assets carry a hash in their names: what is kept is what would come. */
async function keepAsset(request) {
  const kept = await caches.match(request, { cacheName });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) {
    const cache = await caches.open(cacheName);
    await cache.put(request, fresh.clone());
  }
  return fresh;
}
