import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { anonymous } from '#platform/http/index.ts';
import { startServer } from '#platform/http/testing.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { buildCategory, buildContent, buildOfficer, buildStage } from './testing/build-stage.ts';
import { gasId, streetId } from './testing/build-stage.ts';
import type { Stage } from './testing/build-stage.ts';

const versions = '/api/responsibility/versions';
const trial = '/api/responsibility/trial';
let database: TestDatabase;
let stage: Stage;
let app: FastifyInstance;
let actor: Actor;
let rules: readonly string[];

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await buildStage(database.db);
  ({ app } = await startServer({
    config: { checkReplies: true },
    modules: [stage.enforcement.module],
    resolveActor: () => actor,
  }));
});
beforeEach(async () => {
  actor = buildOfficer();
  ({ ruleIds: rules } = await stage.reset());
});
afterAll(async () => {
  await app.close();
  stage.stop();
  await database.close();
});

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
async function call(method: Method, url: string, payload?: object) {
  const reply = await app.inject({ method, url, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.body === '' ? null : reply.json(), reply };
}

const ask = (category: string, more = '') =>
  call('GET', `${trial}?category=${encodeURIComponent(category)}&area=310199001${more}`);

test('a list is drafted, tried, published and asked', async () => {
  const draft = await call('POST', versions, { title: '第二版' });
  expect(draft.status).toBe(201);
  const items = `${versions}/${draft.body.id}/items`;
  const negative = buildContent({
    kind: 'negative',
    category: '城乡建设/燃气供应',
    bodyId: gasId,
    areaCode: '310199001',
    automatic: false,
    legalGround: '某办法第九条',
  });
  const item = await call('POST', items, negative);
  expect([item.status, item.body.bodyName]).toEqual([201, '燃气公司']);
  const tried = await ask('城乡建设/燃气供应', `&version=${draft.body.id}`);
  expect(tried.body.proposals.map((one: { item: object }) => one.item)).toMatchObject([
    { bodyId: streetId, bodyName: '东街道办事处' },
  ]);
  expect(tried.body.setAside[0].reasons.at(-1).zh).toContain('某办法第九条');
  expect((await ask('城乡建设/燃气供应')).body.proposals[0].item.bodyId).toBe(gasId);

  const changes = await call('GET', `${versions}/${draft.body.id}/changes`);
  expect(changes.body.items).toMatchObject([{ ruleId: item.body.ruleId, before: null }]);
  expect((await call('POST', `${versions}/${draft.body.id}/publish`, {})).status).toBe(200);
  expect((await ask('城乡建设/燃气供应')).body.proposals[0].item.bodyId).toBe(streetId);
  const late = await call('PUT', `${items}/${item.body.ruleId}`, negative);
  expect([late.status, late.body.code]).toEqual([409, 'enforcement.version_published']);
  const listed = await call('GET', versions);
  expect(listed.body.items.map((one: { inForce: boolean }) => one.inForce)).toEqual([true, false]);
});

test('a draft begun twice under one id is one', async () => {
  const id = '0190c8f2-0000-7000-8000-0000000000d1';
  const both = await Promise.all([1, 2].map(() => call('POST', versions, { id, title: '草案' })));
  expect(both.map(({ status, body }) => [status, body.id])).toEqual([
    [201, id],
    [201, id],
  ]);
  const { body } = await call('GET', versions);
  expect(body.items.filter((one: { id: string }) => one.id === id)).toHaveLength(1);
});

test('rules are found by words of the category and by the name of a body', async () => {
  const list = (await call('GET', versions)).body.items[0].id as string;
  const found = async (q: string) => {
    const url = `${versions}/${list}/items?q=${encodeURIComponent(q)}`;
    return (await call('GET', url)).body.items as { category: string; bodyName: string | null }[];
  };
  const [all, byBody] = [
    (await call('GET', `${versions}/${list}/items`)).body.items,
    await found('燃气公司'),
  ];
  expect(byBody.length).toBeGreaterThan(0);
  expect(byBody.length).toBeLessThan(all.length);
  expect(byBody.every(({ bodyName }) => bodyName === '燃气公司')).toBe(true);
  expect((await found('供应')).every(({ category }) => category.includes('供应'))).toBe(true);
  expect(await found('100%_没有')).toEqual([]);
});

test('an item is replaced, taken out, and a draft dropped', async () => {
  const { body: draft } = await call('POST', versions, { title: '草案', basedOn: null });
  const item = `${versions}/${draft.id}/items/${rules[0] ?? ''}`;
  expect((await call('PUT', item, buildContent({ note: '改' }))).body.note).toBe('改');
  const page = await call('GET', `${versions}/${draft.id}/items?limit=1&area=310199`);
  expect([page.body.items.length, page.body.next]).toEqual([1, null]);
  expect((await call('DELETE', item)).status).toBe(204);
  expect((await call('DELETE', item)).status).toBe(404);
  expect((await call('POST', `${versions}/${draft.id}/publish`, {})).body.code).toBe(
    'enforcement.base_moved',
  );
  expect((await call('DELETE', `${versions}/${draft.id}`)).status).toBe(204);
});

test('a file goes out as CSV and comes back', async () => {
  const { body: draft } = await call('POST', versions, { title: '草案' });
  const file = await app.inject(`${versions}/${draft.id}/export.csv`);
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  const back = await call('POST', `${versions}/${draft.id}/import`, { csv: file.body });
  expect(back.body).toEqual({ rows: 3, added: 0, changed: 0, removed: 0 });
  const wrong = await call('POST', `${versions}/${draft.id}/import`, { csv: 'a\n1\n' });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'enforcement.faulty_rows']);
});

test('an arbitration corrects the list, and the old rule can still be read', async () => {
  const before = stage.clock.now().toISOString();
  stage.clock.advanceMinutes(60);
  const corrected = await call('POST', '/api/responsibility/corrections', {
    ruleId: rules[1],
    content: buildContent({ areaCode: '310199001', bodyId: gasId }),
    reason: '仲裁 SQ20261122-000123',
  });
  expect(corrected.body.ruleId).toBe(rules[1]);
  const rule = `/api/responsibility/rules/${rules[1] ?? ''}`;
  expect((await call('GET', rule)).body.bodyId).toBe(gasId);
  expect((await call('GET', `${rule}?at=${before}`)).body.bodyId).toBe(streetId);
  const empty = { ruleId: null, content: null, reason: 'x' };
  expect((await call('POST', '/api/responsibility/corrections', empty)).status).toBe(400);
});

test('the catalogue is public to read and kept by whom it concerns', async () => {
  const { parent, ...gasSafety } = buildCategory('城乡建设/燃气安全', { publicSafety: true });
  expect(await call('PUT', '/api/categories', gasSafety)).toMatchObject({
    status: 200,
    body: { parent },
  });
  const orphan = { ...gasSafety, path: '环境/噪声' };
  expect((await call('PUT', '/api/categories', orphan)).body.code).toBe(
    'enforcement.unknown_parent_category',
  );
  expect((await call('PUT', '/api/categories', { ...gasSafety, path: 'a//b' })).status).toBe(400);
  actor = anonymous;
  const listed = await call('GET', `/api/categories?under=${encodeURIComponent('城乡建设')}`);
  expect(listed.body.items.map((one: { path: string }) => one.path)).toHaveLength(3);
  expect(stage.enforcement.api.findCategory('城乡建设.燃气安全')?.publicSafety).toBe(true);
  expect((await call('PUT', '/api/categories', gasSafety)).status).toBe(401);
});

test('every route is closed to those without its permission', async () => {
  const { body: draft } = await call('POST', versions, { title: '草案' });
  const own = `${versions}/${draft.id}`;
  const { parent: _, ...category } = buildCategory('新');
  const correction = { ruleId: null, content: buildContent(), reason: 'x' };
  const routes: [string, Method, string, object?][] = [
    ['enforcement.read_list', 'GET', versions],
    ['enforcement.read_list', 'GET', `${own}/items`],
    ['enforcement.read_list', 'GET', `${own}/changes`],
    ['enforcement.read_list', 'GET', `${own}/export.csv`],
    ['enforcement.read_list', 'GET', `${trial}?category=a&area=310199`],
    ['enforcement.read_list', 'GET', `/api/responsibility/rules/${rules[0] ?? ''}`],
    ['enforcement.edit_list', 'POST', versions, { title: 'x' }],
    ['enforcement.edit_list', 'POST', `${own}/items`, buildContent()],
    ['enforcement.edit_list', 'PUT', `${own}/items/${rules[0] ?? ''}`, buildContent()],
    ['enforcement.edit_list', 'DELETE', `${own}/items/${rules[0] ?? ''}`],
    ['enforcement.edit_list', 'POST', `${own}/import`, { csv: 'a' }],
    ['enforcement.edit_list', 'POST', `${own}/rebase`, {}],
    ['enforcement.edit_list', 'DELETE', own],
    ['enforcement.publish_list', 'POST', `${own}/publish`, {}],
    ['enforcement.publish_list', 'POST', '/api/responsibility/corrections', correction],
    ['enforcement.edit_categories', 'PUT', '/api/categories', category],
  ];
  const all = [...new Set(routes.map(([action]) => action))];
  for (const [action, method, url, payload] of routes) {
    actor = anonymous;
    expect([url, (await call(method, url, payload)).status]).toEqual([url, 401]);
    actor = buildOfficer(
      '',
      all.filter((other) => other !== action),
    );
    expect([url, (await call(method, url, payload)).status]).toEqual([url, 403]);
  }
});
