import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchTables, type Traces } from '#test/faults/traces.ts';
import { marks, openHouse, type CallerName, type House } from './house.ts';
import { requestFor, type Request } from './requests.ts';
import { rules } from './rules.ts';

const strangers = ['anonymous', 'resident', 'foreign'] as const satisfies CallerName[];

let house: House;
let traces: Traces;
beforeAll(async () => {
  house = await openHouse();
  traces = await watchTables(house.ownerUrl);
});
afterAll(async () => {
  await traces.close();
  await house.close();
});

test('every route of the document has a rule, and every rule a route', async () => {
  const { paths } = (await house.app.inject('/api/openapi.json')).json<{
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  const documented = Object.values(paths).flatMap((path) => Object.values(path));
  const declared = new Set(house.routes.map((route) => route.operationId));
  expect([...declared].toSorted()).toEqual(Object.keys(rules).toSorted());
  for (const { operationId } of documented) expect(declared).toContain(operationId);
});

test.each(Object.entries(rules))('%s keeps strangers out', async (operationId, rule) => {
  const route = house.routes.find((one) => one.operationId === operationId);
  if (!route) throw new Error(`no route is called ${operationId}`);
  for (const [at, caller] of strangers.entries()) {
    const before = await traces.take();
    const reply = await call(caller, requestFor(house, route));
    const told = `${caller}: ${reply.statusCode} ${reply.body.slice(0, 400)}`;
    expect([rule[at]].flat(), told).toContain(reply.statusCode);
    expect(secretsIn(reply, operationId).slice(0, 3), told).toEqual([]);
    if (reply.statusCode >= 400) expect(await traces.take(), told).toEqual(before);
    if (operationId === 'deleteSession') await house.callers[caller].signIn();
  }
});

test('a live page of a stranger stays silent while the matter moves', async () => {
  await house.cell.tail.start();
  const readers = strangers.map((caller) =>
    house.app.inject({ url: '/api/live', headers: house.callers[caller].headers() }),
  );
  const insider = house.app.inject({
    url: '/api/live',
    headers: house.callers.dispatcher.headers(),
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const step = await house.app.inject({
    method: 'POST',
    url: `/api/matters/${house.matterId}/actions/note`,
    headers: house.callers.dispatcher.headers(),
    payload: { input: { text: marks.inside } },
  });
  expect(step.statusCode, step.body).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  house.cell.live.close();
  expect((await insider).body).toContain(house.matterId);
  for (const reader of await Promise.all(readers)) {
    expect(reader.body).not.toContain('matter.changed');
    expect(secretsIn(reader, 'getLive')).toEqual([]);
  }
  await house.cell.tail.stop();
});

async function call(caller: CallerName, request: Request): Promise<LightMyRequestResponse> {
  const { callers, app, cell } = house;
  const headers = { ...callers[caller].headers(), ...request.headers };
  const reply = app.inject({ ...request, headers });
  const ends = setInterval(() => cell.live.close(), 50);
  return reply.finally(() => clearInterval(ends));
}

/** Of a matter that anybody may be told of, its number is public too. */
const numbered = new Set(['getAppealsByIdProgress', 'postAppealsByIdJoin', 'getAppealsAnswered']);

/** What stands in a reply and is none of a stranger's business. */
function secretsIn({ body }: LightMyRequestResponse, operationId: string): string[] {
  const { matterId, matterNumber, fileId, viewId, importId, people } = house;
  const open = operationId.startsWith('getOpen311') || numbered.has(operationId);
  const secrets = [
    ...[matterId, fileId, viewId, importId, ...people.values(), ...Object.values(marks)],
    ...(open ? [] : [matterNumber]),
  ];
  return secrets.filter((secret) => body.includes(secret));
}
