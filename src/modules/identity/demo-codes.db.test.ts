import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { startIdentityServer } from './testing/identity-server.ts';
import { Visitor } from './testing/visitor.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
afterEach(() => vi.unstubAllEnvs());

const phone = '13800001111';
const url = `/api/session/demo-code?phone=${phone}`;

test('a demo shows the code that a phone would get', async () => {
  const { app, sent } = await startIdentityServer(database.db, { demo: true });
  const browser = new Visitor(app);
  expect((await browser.get('/api/session/options')).body).toEqual({
    demo: true,
    phoneCodes: true,
    hotline: '12345',
    singleSignOn: [],
  });
  expect((await browser.get(url)).body).toEqual({ code: null });
  await browser.post('/api/session/code', { phone });
  const { code } = (await browser.get(url)).body;
  expect(code).toBe(sent.at(-1)?.code);
  expect((await browser.post('/api/session/phone', { phone, code })).status).toBe(200);
  await app.close();
});

test('in production a demo does not start', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await expect(startIdentityServer(database.db, { demo: true })).rejects.toMatchObject({
    ...{ kind: 'conflict', code: 'identity.demo_in_production' },
  });
});

test('a running demo that finds itself in production shows and sends nothing', async () => {
  const { app, clock, sent } = await startIdentityServer(database.db, { demo: true });
  clock.advanceMinutes(2);
  vi.stubEnv('NODE_ENV', 'production');
  const browser = new Visitor(app);
  expect((await browser.get(url)).status).toBe(500);
  expect((await browser.post('/api/session/code', { phone })).status).toBe(500);
  expect(sent).toHaveLength(0);
  await app.close();
});

test('without the demo flag there is no such address', async () => {
  const { app } = await startIdentityServer(database.db, { demo: false });
  expect((await new Visitor(app).get(url)).status).toBe(404);
  await app.close();
});
