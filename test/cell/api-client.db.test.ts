import { readFileSync } from 'node:fs';
import type { OpenAPI3 } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientTypes } from '../../tools/api-client/client-types.ts';
import { createTestCell, type TestCell } from './cell.ts';

let house: TestCell;
beforeAll(async () => {
  house = await createTestCell();
});
afterAll(() => house.close());

test("the pages' client is the one this server describes", async () => {
  const reply = await house.app.inject({ url: '/api/openapi.json' });
  const types = await clientTypes(reply.json<OpenAPI3>());
  const kept = readFileSync(new URL('../../src/web/api/schema.gen.ts', import.meta.url), 'utf8');
  expect(types === kept, 'run: npm run api').toBe(true);
});
