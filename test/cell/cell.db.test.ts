import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createTestCell, type TestCell } from './cell.ts';

let house: TestCell;
beforeAll(async () => {
  house = await createTestCell();
});
afterAll(() => house.close());

test('an appeal enters a whole cell and is dispatched by the list', async () => {
  const { cell } = house;
  const dispatcher = await house.actor('center_dispatcher');
  const request = cell.appeals.reportRequest(dispatcher, {
    channel: 'resident',
    detail: '小区门口的路灯坏了三天，晚上很黑。',
    areaCode: '310199001001',
    category: '城乡建设/道路与市政设施/路灯与照明',
    anonymous: true,
    attachments: [],
  });
  const reply = await cell.matters.api.act(request);
  expect(reply).toMatchObject({ state: 'reported', version: 1 });
  const accepted = await cell.matters.api.act({
    actor: dispatcher,
    matterId: reply.id,
    action: 'accept',
    input: {
      kind: 'public',
      category: '城乡建设/道路与市政设施/路灯与照明',
      urgency: 'ordinary',
      complexity: 'ordinary',
    },
  });
  expect(accepted.state).toBe('accepted');
  await cell.relay.drain();
  const [brief] = await house.db.read(wholeCell, (tx) =>
    cell.matters.api.findBriefs(tx, [reply.id]),
  );
  expect(brief).toMatchObject({ state: 'dispatched', ownerBodyId: expect.any(String) });
  const page = await house.app.inject({ url: '/api/matter-types' });
  expect(page.statusCode).toBe(200);
});

/** Where in a schema an array has no end, by path. */
function endless(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'type' in schema && schema.type === 'array' && !('maxItems' in schema) ? [path] : [];
  const below = Object.entries(schema).flatMap(([key, part]) => endless(part, `${path}/${key}`));
  return [...own, ...below];
}

interface Operation {
  readonly requestBody?: unknown;
  readonly parameters?: unknown;
}

test('nothing that anybody may send is a list without an end', async () => {
  const { app } = house;
  const book = (await app.inject('/api/openapi.json')).json<{
    paths: Record<string, Record<string, Operation>>;
  }>();
  const asked = Object.entries(book.paths).flatMap(([url, methods]) =>
    Object.entries(methods).map(([method, { requestBody, parameters }]) => ({
      name: `${method} ${url}`,
      schema: [requestBody, parameters],
    })),
  );
  expect(asked.length).toBeGreaterThan(50);
  const types = (await app.inject('/api/matter-types')).json<{ inputs: unknown }[]>();
  const schemas = [...asked, ...types.map(({ inputs }) => ({ name: 'step', schema: inputs }))];
  expect(schemas.flatMap(({ name, schema }) => endless(schema, name))).toEqual([]);
});
