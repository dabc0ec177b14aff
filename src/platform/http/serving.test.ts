import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from './testing.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>善治</title>');
  await writeFile(join(folder, 'assets/app-1a2b.js'), `console.log("${'x'.repeat(3_000)}")`);
});
afterAll(() => rm(folder, { recursive: true }));

test('the four doors open on the page, whatever is behind them', async () => {
  const { app } = await startServer({ serveWeb: folder });
  for (const url of ['/', '/resident', '/field/tasks/7', '/desk/', '/command/board?x=1']) {
    const reply = await app.inject(url);
    expect([url, reply.statusCode]).toEqual([url, 200]);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.headers['content-security-policy']).toContain("script-src 'self';");
    expect(reply.headers['cache-control']).toBe('no-cache');
  }
  for (const url of ['/elsewhere', '/api/desk', '/assets/gone.js', '/..%2fpackage.json']) {
    const reply = await app.inject(url);
    expect([url, reply.statusCode]).toEqual([url, 404]);
    expect(reply.headers['content-type']).toContain('application/problem+json');
  }
});

test('a browser sent astray gets a page that says so', async () => {
  const { app } = await startServer({ serveWeb: folder });
  const headers = { 'sec-fetch-mode': 'navigate' };
  const reply = await app.inject({ url: '/elsewhere', headers });
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([
    404,
    expect.stringMatching(/html/),
  ]);
  const beyond = await app.inject({ url: '/api/elsewhere', headers });
  expect(beyond.headers['content-type']).toContain('application/problem+json');
});

test('hashed assets are kept for ever, compressed, and revalidated by tag', async () => {
  const { app } = await startServer({ serveWeb: folder });
  const headers = { 'accept-encoding': 'br' };
  const reply = await app.inject({ url: '/assets/app-1a2b.js', headers });
  expect(reply.headers['cache-control']).toContain('immutable');
  expect(reply.headers['content-encoding']).toBe('br');
  const tag = String(reply.headers.etag);
  const again = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'if-none-match': tag } });
  expect(again.statusCode).toBe(304);
});

test('the explorer page asks nobody else for anything', async () => {
  const { app } = await startServer();
  const page = await app.inject('/api/docs/');
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toMatch(/(?:src|href)="https?:/);
  expect(page.headers['content-security-policy']).not.toContain('https:');
  const assets = [...page.body.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g)].map((hit) => hit[1]);
  expect(assets.length).toBeGreaterThan(3);
  for (const asset of assets) {
    const url = asset?.startsWith('api/') ? `/${asset}` : `/api/docs/${asset}`;
    expect([url, (await app.inject(url)).statusCode]).toEqual([url, 200]);
  }
});

test('health, readiness and numbers', async () => {
  let migrations = false;
  const { app } = await startServer({
    config: { metricsToken: 'open sesame' },
    readiness: async () => ({ database: true, migrations }),
  });
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  expect((await app.inject('/readyz')).statusCode).toBe(503);
  migrations = true;
  expect((await app.inject('/readyz')).json()).toMatchObject({ ready: true });
  const local = await app.inject('/metrics');
  expect(local.body).toContain('shanzhi_http_seconds_bucket');
  const remoteAddress = '203.0.113.9';
  expect((await app.inject({ url: '/metrics', remoteAddress })).statusCode).toBe(403);
  const headers = { authorization: 'Bearer open sesame' };
  expect((await app.inject({ url: '/metrics', remoteAddress, headers })).statusCode).toBe(200);
});

test('stopping lets a running request finish and takes no new one', async () => {
  const { app } = await startServer({
    modules: [
      {
        name: 'slow',
        routes: (scope) => {
          scope.get('/api/slow', async () => {
            await sleep(300);
            return { done: true };
          });
        },
      },
    ],
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const running = fetch(`${address}/api/slow`);
  await sleep(80);
  const closed = app.close();
  await sleep(20);
  await expect(fetch(`${address}/api/slow`)).rejects.toThrow();
  expect(await (await running).json()).toEqual({ done: true });
  await closed;
});

test('a request that never ends is cut when the time to stop is over', async () => {
  const { app } = await startServer({
    config: { stopSeconds: 0.2 },
    modules: [
      {
        name: 'endless',
        routes: (scope) => {
          scope.get('/api/endless', () => new Promise(() => undefined));
        },
      },
    ],
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const running = fetch(`${address}/api/endless`);
  running.catch(() => undefined);
  await sleep(80);
  await app.close();
  await expect(running).rejects.toThrow();
});
