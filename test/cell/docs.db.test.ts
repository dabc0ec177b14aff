import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderApi, type ApiDocument } from '../../tools/docs/render-api.ts';
import { createTestCell, type TestCell } from './cell.ts';

let house: TestCell;
beforeAll(async () => {
  house = await createTestCell();
});
afterAll(() => house.close());

test('docs/api.md lists the routes that the server has', async () => {
  const reply = await house.app.inject({ url: '/api/openapi.json' });
  const kept = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  expect(kept === renderApi(reply.json<ApiDocument>()), 'stale: npm run docs').toBe(true);
});
