import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phonePhoto } from '#platform/files/samples.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { upload } from '#test/contract/house.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
afterAll(() => house.close());

/** How each of several went, by its code where it was refused. */
function fates(results: readonly PromiseSettledResult<unknown>[]): string[] {
  return results.map((result) => {
    if (result.status === 'fulfilled') return 'done';
    const reason: unknown = result.reason;
    return reason instanceof Refusal ? reason.code : 'broken';
  });
}

const countOf = async (table: string) => {
  const [row] = await drive.rows<{ n: number }>(`select count(*)::int as n from matters.${table}`);
  return row?.n ?? 0;
};

describe('what is committed together', () => {
  test('stands or falls alone where one breaks the database’s own rules', async () => {
    const before = await countOf('matter');
    const good = await drive.reportRequest('reporter');
    // PostgreSQL stores no NUL; the edge refuses it, a program's own mistake would get here.
    const bad = { ...good, input: { ...good.input, detail: 'a\u0000b' } };
    for (const run of [
      () => house.cell.matters.api.actMany([good, bad, good]),
      () => Promise.allSettled([good, bad, good].map((one) => house.cell.matters.api.act(one))),
    ]) {
      expect(fates(await run())).toEqual(['done', 'broken', 'done']);
    }
    expect(await countOf('matter')).toBe(before + 4);
  });

  test('answers a repeated key and a misused one, and takes the others', async () => {
    const key = randomUUID();
    const first = await drive.report('reporter', {}, key);
    const again = await drive.reportRequest('reporter', {}, key);
    const misused = await drive.reportRequest('reporter', { detail: '另一件事。' }, key);
    const fresh = await drive.reportRequest('neighbour', {}, randomUUID());
    const before = await countOf('matter_event');
    const results = await Promise.allSettled(
      [again, fresh, misused, again].map((one) => house.cell.matters.api.act(one)),
    );
    expect(fates(results)).toEqual(['done', 'done', 'matters.idempotency_key_reused', 'done']);
    for (const at of [0, 3]) {
      const result = results[at];
      expect(result?.status === 'fulfilled' && result.value).toEqual(first);
    }
    expect(await countOf('matter_event')).toBe(before + 1);
  });

  test('numbers every matter once and tells each of what became of its own', async () => {
    const requests = await Promise.all(
      Array.from({ length: 40 }, (_, n) => drive.reportRequest('reporter', { detail: `第${n}件` })),
    );
    const results = await house.cell.matters.api.actMany(requests);
    const replies = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    expect(new Set(replies.map(({ number }) => number)).size).toBe(40);
    const rows = await drive.rows<{ id: string; number: string; detail: string }>(
      'select id, number, detail from matters.matter where id = any($1)',
      [replies.map(({ id }) => id)],
    );
    for (const [n, reply] of replies.entries()) {
      const row = rows.find(({ id }) => id === reply.id);
      expect(row).toMatchObject({ number: reply.number, detail: `第${n}件` });
    }
  });
});

describe('of two who saw the same version', () => {
  test('and act at once, one does; the other is told and leaves nothing', async () => {
    const { id, version } = await drive.report('reporter');
    const [one, other] = [await drive.actor('dispatcher'), await house.actor('center_dispatcher')];
    const note = (actor: typeof one, text: string) =>
      house.cell.matters.api.act({
        ...{ actor, matterId: id, action: 'note', input: { text } },
        expectedVersion: version,
      });
    const results = await Promise.allSettled([note(one, '我来办'), note(other, '我也来办')]);
    expect(fates(results).toSorted()).toEqual(['done', 'matters.stale_version']);
    const lost = fates(results).indexOf('matters.stale_version');
    const reason = (results[lost] as PromiseRejectedResult).reason as Refusal;
    expect(reason).toMatchObject({ kind: 'conflict', details: { currentVersion: version + 1 } });
    const events = await drive.rows<{ actor_id: string }>(
      `select actor_id from matters.matter_event where matter_id = $1 and action = 'note'`,
      [id],
    );
    expect(events).toEqual([{ actor_id: [one, other][1 - lost]?.personId }]);
    const [row] = await drive.rows('select version from matters.matter where id = $1', [id]);
    expect(row).toEqual({ version: version + 1 });
  });
});

describe('a file', () => {
  let callers: Record<'lin' | 'wang', Caller>;
  beforeAll(async () => {
    const resident = (name: string) => signedIn(house, name, '310199001', [], 'resident');
    callers = { lin: await resident('Lin'), wang: await resident('Wang') };
  });
  const photoOf = async (who: Caller) => upload(house, who, await phonePhoto(32, 24));
  const report = async (who: Caller, attachments: readonly string[]) => {
    const actor = await house.cell.identity.api.actAs(who.personId ?? '');
    if (!actor) throw new Error(`${who.name} cannot act`);
    return house.cell.appeals.reportRequest(actor, {
      ...{ channel: 'resident', detail: '井盖翻了。', areaCode: '310199001001' },
      ...{ anonymous: false, attachments: [...attachments] },
    });
  };
  const boundTo = async (file: string) => {
    const [row] = await drive.rows<{ bound_to: string | null }>(
      'select bound_to from files.file where id = $1',
      [file],
    );
    return row?.bound_to;
  };

  test('belongs to whoever handed it in, and to one matter for good', async () => {
    const file = await photoOf(callers.lin);
    const { act } = house.cell.matters.api;
    const attempt = async (who: Caller) =>
      fates(await Promise.allSettled([act(await report(who, [file]))]));
    expect(await attempt(callers.wang)).toEqual(['matters.unknown_attachment']);
    expect(await boundTo(file)).toBeNull();
    const { id } = await act(await report(callers.lin, [file]));
    expect(await boundTo(file)).toBe(id);
    expect(await attempt(callers.lin)).toEqual(['matters.unknown_attachment']);
    expect(await boundTo(file)).toBe(id);
    const seen = (who: Caller) =>
      house.app.inject({ url: `/api/files/${file}`, headers: who.headers() });
    expect((await seen(callers.lin)).statusCode).toBe(200);
    expect((await seen(callers.wang)).statusCode).toBe(404);
  });

  test('that is asked for while another commit takes it is taken once', async () => {
    const file = await photoOf(callers.lin);
    const { act } = house.cell.matters.api;
    const rival = await report(callers.lin, [file]);
    const innocent = await report(callers.wang, []);
    const early = act(rival);
    await new Promise((resolve) => setImmediate(resolve));
    const late = [rival, innocent].map((one) => act(one));
    const [first, second, other] = fates(await Promise.allSettled([early, ...late]));
    // Refused when it is looked for or, where both found it free, when it is taken.
    const tooLate = expect.stringMatching(/^(matters.unknown_attachment|files.not_usable)$/);
    expect([first, second].toSorted()).toEqual(['done', tooLate]);
    expect(other).toBe('done');
  });

  test('that two ask for at once goes to one of them, and nobody else is hurt', async () => {
    const file = await photoOf(callers.lin);
    const rival = await report(callers.lin, [file]);
    const innocent = await report(callers.wang, []);
    const results = await house.cell.matters.api.actMany([rival, innocent, rival, innocent]);
    const [first, , second] = fates(results);
    expect([first, second].toSorted()).toEqual(['done', 'matters.unknown_attachment']);
    expect([fates(results)[1], fates(results)[3]]).toEqual(['done', 'done']);
    const winner = results.find(
      (result, at) => at % 2 === 0 && result.status === 'fulfilled',
    ) as PromiseFulfilledResult<{ id: string }>;
    expect(await boundTo(file)).toBe(winner.value.id);
  });
});

describe('one action on many matters', () => {
  const url = '/api/matters/actions';
  let dispatcher: Caller;
  beforeAll(async () => {
    const bodyId = house.bodies.get('street_center') ?? '';
    const offices = [{ capacity: 'dispatcher', bodyId }];
    dispatcher = await signedIn(house, 'many', '310199001', offices);
  });
  const send = (payload: object, headers: Readonly<Record<string, string>> = {}) =>
    house.app.inject({
      ...{ method: 'POST', url, payload },
      headers: { ...dispatcher.headers(), ...headers },
    });
  interface Told {
    readonly results: readonly {
      readonly ok: boolean;
      readonly reply?: { readonly id: string; readonly version: number };
      readonly refusal?: { readonly status: number; readonly code: string };
    }[];
  }
  const noted = async (ids: readonly string[]) => {
    const rows = await drive.rows<{ matter_id: string }>(
      `select matter_id from matters.matter_event where action = 'note' and matter_id = any ($1)`,
      [ids],
    );
    return rows.map(({ matter_id: id }) => id);
  };

  test('is taken with each that allows it; one that does not says why, alone', async () => {
    const [one, stale, over] = [
      await drive.report('reporter'),
      await drive.report('reporter'),
      await drive.report('reporter'),
    ];
    await drive.act('reporter', over.id, 'withdraw');
    const matters = [
      { id: one.id, expectedVersion: one.version },
      { id: stale.id, expectedVersion: stale.version + 7 },
      { id: randomUUID() },
      { id: over.id },
    ];
    const key = { 'idempotency-key': randomUUID() };
    const asked = { action: 'note', input: { text: '一起记一笔' }, matters };
    const reply = await send(asked, key);
    expect(reply.statusCode, reply.body).toBe(200);
    const { results } = reply.json<Told>();
    expect(results[0]).toMatchObject({ ok: true, reply: { id: one.id, version: 2 } });
    const told = results.slice(1).map(({ ok, refusal }) => [ok, refusal?.status, refusal?.code]);
    expect(told).toEqual([
      [false, 409, 'matters.stale_version'],
      [false, 404, 'matters.not_found'],
      [false, 409, 'matters.not_allowed_from_state'],
    ]);
    const again = (await send(asked, key)).json<Told>();
    expect(again.results[0]).toEqual(results[0]);
    expect(await noted(matters.map(({ id }) => id))).toEqual([one.id]);
  });

  test('goes wrong with each where the form is wrong, and for nobody signed in', async () => {
    const { id } = await drive.report('reporter');
    const empty = (await send({ action: 'note', input: {}, matters: [{ id }] })).json<Told>();
    expect(empty.results).toMatchObject([
      { ok: false, refusal: { code: 'matters.invalid_input', fields: [{ path: 'text' }] } },
    ]);
    const many = Array.from({ length: 101 }, () => ({ id: randomUUID() }));
    for (const matters of [[], [{ id }, { id }], many]) {
      expect((await send({ action: 'note', matters })).statusCode).toBe(400);
    }
    const payload = { action: 'note', matters: [{ id }] };
    const stranger = await house.app.inject({ method: 'POST', url, payload });
    expect(stranger.statusCode).toBe(401);
    expect(await noted([id])).toEqual([]);
  });
});
