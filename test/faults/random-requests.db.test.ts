import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LightMyRequestResponse } from 'fastify';
import { openHouse, type House } from '#test/contract/house.ts';
import { unplain } from './plain-refusal.ts';
import { requestOf, wishesFor, type Known, type Wish } from './random-requests.ts';
import type { Json } from './shaped.ts';
import { watchTables, type Traces } from './traces.ts';

const requests = 10_000;
const seed = 20_261_123;
/** Refusals that shared a round with a success are sent again, in ever smaller rounds. */
const roundSizes = [64, 16, 4, 1];

let house: House;
let traces: Traces;
const statuses = new Map<number, number>();
/** The traces as the round before left them. */
let untouched: Awaited<ReturnType<Traces['take']>> | undefined;
/** What went wrong, once for each kind, with the first request that showed it. */
const faults = new Map<string, string>();
beforeAll(async () => {
  house = await openHouse();
  traces = await watchTables(house.ownerUrl);
});
afterAll(async () => {
  await traces.close();
  await house.close();
});

test('ten thousand random requests: done, or plainly refused with nothing written', async () => {
  const known = await whatIsKnown();
  const each = Math.ceil(requests / house.routes.length);
  let waiting = house.routes.flatMap((route, at) => wishesFor(route, known, each, seed + at));
  expect(waiting.length).toBeGreaterThanOrEqual(requests);
  for (const size of roundSizes) {
    const mixed: Wish[] = [];
    for (let at = 0; at < waiting.length; at += size) {
      mixed.push(...(await sendRound(waiting.slice(at, at + size))));
    }
    waiting = mixed;
  }
  expect(waiting).toEqual([]);
  expect(Object.fromEntries(faults)).toEqual({});
  for (const status of [200, 400, 401, 403, 404]) expect(statuses.get(status)).toBeGreaterThan(50);
}, 180_000);

/** @returns the refused of a round in which something else was done, to be looked at again */
async function sendRound(wishes: readonly Wish[]): Promise<Wish[]> {
  house.clock.advanceMinutes(1);
  await keepSignedIn();
  const before = (untouched ??= await traces.take());
  const replies = await Promise.all(wishes.map(send));
  const after = await traces.take();
  untouched = after;
  const refused: Wish[] = [];
  let done = 0;
  replies.forEach((reply, at) => {
    const wish = wishes[at];
    if (!wish) return;
    statuses.set(reply.statusCode, (statuses.get(reply.statusCode) ?? 0) + 1);
    if (reply.statusCode < 400) return void (done += wish.route.method === 'GET' ? 0 : 1);
    const fault = unplain(reply);
    if (fault !== undefined) note(`${fault} · ${wish.route.operationId}`, told(wish));
    refused.push(wish);
  });
  if (done > 0) return wishes.length === 1 ? [] : refused;
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  if (changed.length > 0) note(`written: ${changed.join()}`, wishes.map(told).join('\n'));
  return [];
}

async function send(wish: Wish): Promise<LightMyRequestResponse> {
  const reply = house.app.inject(requestOf(house, wish));
  if (wish.route.url !== '/api/live') return reply;
  const end = setInterval(() => house.cell.live.close(), 20);
  return reply.finally(() => clearInterval(end));
}

/** A request may well end a session or a term of office; the next round has its people again. */
async function keepSignedIn(): Promise<void> {
  for (const caller of Object.values(house.callers)) {
    if (caller.personId === null) continue;
    const me = await house.app.inject({ url: '/api/me', headers: caller.headers() });
    if (me.json<{ person: unknown }>().person !== null) continue;
    await caller.signIn();
    untouched = undefined;
  }
}

async function whatIsKnown(): Promise<Known> {
  const types = await house.app.inject('/api/matter-types');
  const [appeal] = types.json<{ inputs: Record<string, Json> }[]>();
  const categories = await house.app.inject('/api/categories');
  const category = categories.json<{ items: { path: string }[] }>().items.at(-1)?.path;
  const { matterId, fileId, versionId, ruleId, bodies, people } = house;
  const personId = people.get('resident_1') ?? '';
  const bodyId = bodies.get('street_urban') ?? '';
  return {
    steps: new Map(Object.entries(appeal?.inputs ?? {})),
    words: {
      any: [matterId, fileId, versionId, bodyId, personId, '310199001', '13800000001', 'water'],
      byField: {
        ...{ category, personId, bodyId, ruleId, areaCode: '310199001001', area: '310199001' },
        ...{ areaCodes: ['310199001'], actions: ['appeals.report'], capacity: 'handler' },
        ...{ point: house.point, attachments: [], phone: '13800000001', basedOn: null },
        ...{ happenedAt: '2026-11-20T08:00:00Z', category, detail: '路灯坏了三天。' },
        ...{ parentId: undefined, contact: { name: '李' }, kind: 'public' },
        ...{ lon: house.point.lon, lat: house.point.lat, lead: bodyId },
      },
    },
    ids: {
      ...{ '/api/matters/views': versionId, '/api/matters': matterId, '/api/appeals': matterId },
      ...{ '/api/files': fileId, '/api/bodies': bodyId, '/api/people': personId },
      ...{ '/api/responsibility': versionId, '/open311/v2/services': safeCode(category) },
      ...{ '/open311': house.matterNumber, '/api/capacities': 'newly_made' },
    },
  };
}

function safeCode(category: string | undefined): string {
  return encodeURIComponent(category ?? '');
}

function note(fault: string, wish: string): void {
  if (!faults.has(fault)) faults.set(fault, wish);
}

function told({ route, caller, url, headers, payload }: Wish): string {
  const body = payload === undefined ? '' : payload.toString().slice(0, 300);
  return `${caller}: ${route.method} ${url.slice(0, 300)} ${JSON.stringify(headers)} ${body}`;
}
