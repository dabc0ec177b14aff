import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phonePhoto } from '#platform/files/samples.ts';
import { withCellOwner } from '#platform/backup/index.ts';
import { loadKeys } from '#platform/config/index.ts';
import { withOwner } from '#platform/db/provision.ts';
import { report, startReporters } from '../faults/reporters.ts';
import { signal, startServed, type ServedCell } from '../faults/served-cell.ts';
import { runShanzhi } from './run-shanzhi.ts';

const newPassword = '海棠路三号的井盖-2026';
let folder: string;
let data: string;
let keys: string;
let cell: ServedCell | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-backup-'));
  data = join(folder, 'data');
  keys = join(data, 'keys.json');
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

async function stop(): Promise<void> {
  if (cell) await signal(cell, 'SIGTERM');
  cell = undefined;
}

async function start(at: string): Promise<string> {
  cell = await startServed(at);
  return cell.url;
}

async function run(words: string): Promise<Record<string, unknown>> {
  const answer = await runShanzhi([...words.split(' '), '--json'], { SHANZHI_AREA_CODE: '310199' });
  expect(answer).toMatchObject({ code: 0, err: '' });
  return JSON.parse(answer.out) as Record<string, unknown>;
}

/** Asks the stopped cell's database. */
const ask = <Row extends object>(at: string, sql: string): Promise<Row[]> =>
  withCellOwner({ dataFolder: at, ownerPassword: () => loadKeys(at).ownerPassword }, (ownerUrl) =>
    withOwner(ownerUrl, async (owner) => (await owner.query<Row>(sql)).rows),
  );

/**
 * Rows and a sum of every table. A transaction number is the server's own, not the cell's, and the
 * job queue's ledger says when it was installed.
 */
async function sumTables(at: string): Promise<Record<string, unknown>> {
  const tables = await ask<{ name: string }>(
    at,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
       and (table_schema, table_name) <> ('graphile_worker', 'migrations')
     order by 1`,
  );
  const sums = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as rows,
      md5(coalesce(string_agg(r, ' ' order by r), '')) as sum
      from (select (to_jsonb(t) - 'xid')::text as r from ${name} t) each`,
  );
  const found = await ask<{ name: string; rows: number; sum: string }>(
    at,
    sums.join(' union all '),
  );
  return Object.fromEntries(found.map(({ name, rows, sum }) => [name, `${rows} ${sum}`]));
}

/** @returns the cookie of one who is signed in */
async function signIn(url: string, password: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ name: 'wang', password });
  const reply = await fetch(`${url}/api/session`, { method: 'POST', headers, body });
  expect(reply.status).toBe(200);
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** What whoever signs in with a temporary password has to do first. */
async function renewPassword(url: string, cookie: string, current: string): Promise<void> {
  const reply = await fetch(`${url}/api/me/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url },
    body: JSON.stringify({ current, next: newPassword }),
  });
  expect(reply.status).toBe(200);
}

/** The photo of a report of one's own. */
async function handInPhoto(url: string, cookie: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(await phonePhoto())], { type: 'image/jpeg' }), 'a.jpg');
  const sent = await fetch(`${url}/api/files`, {
    ...{ method: 'POST', body: form },
    headers: { cookie, origin: url },
  });
  const { id } = (await sent.json()) as { id: string };
  const told = await fetch(`${url}/api/appeals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url },
    body: JSON.stringify({
      ...{ channel: 'resident', anonymous: false, attachments: [id] },
      ...{ address: '海棠路三号', detail: '井盖坏了，见照片。' },
    }),
  });
  expect([sent.status, told.status]).toEqual([201, 201]);
  return id;
}

const photoOf = async (url: string, id: string, cookie: string) => {
  const reply = await fetch(`${url}/api/files/${id}`, { headers: { cookie } });
  expect(reply.status).toBe(200);
  return Buffer.from(await reply.arrayBuffer());
};

test('a cell that works is backed up, and goes on elsewhere', { timeout: 240_000 }, async () => {
  const admin = await run(`admin create --name wang --person 王芳 --data ${data}`);
  const url = await start(data);
  const mine = await signIn(url, String(admin['password']));
  await renewPassword(url, mine, String(admin['password']));
  const photo = await handInPhoto(url, mine);
  const seen = await photoOf(url, photo, mine);

  const reporters = startReporters(url, 'busy');
  await reporters.reached(40);
  const busy = join(folder, 'busy.zip');
  await run(`backup --data ${data} --out ${busy}`);
  const { acknowledged, odd } = await reporters.stop();
  expect(odd).toEqual([]);
  await stop();
  const still = join(folder, 'still.zip');
  expect(await run(`backup --data ${data} --out ${still}`)).toMatchObject({
    files: { store: 'disk', count: 1, faulty: [] },
    keysIncluded: false,
  });

  // Of the one that stood still, every row of every table is what it was.
  const second = join(folder, 'second');
  await run(`restore --from ${still} --data ${second} --keys ${keys}`);
  expect(await sumTables(second)).toEqual(await sumTables(data));

  // Of the one that worked, what was answered before is there, whole, and nothing in halves.
  const first = join(folder, 'first');
  await run(`restore --from ${busy} --data ${first} --keys ${keys}`);
  const kept = await ask<{ id: string; number: string; whole: boolean }>(
    first,
    `select m.id, m.number, exists (select from matters.matter_clock c where c.matter_id = m.id)
       and exists (select from evidence.leaf l where l.record_key = m.id || '/1')
       and m.version = (select max(seq) from matters.matter_event e where e.matter_id = m.id)
       as whole
     from matters.matter m`,
  );
  const byId = new Map(kept.map((one) => [one.id, one]));
  const early = [...acknowledged.values()].slice(0, 40);
  for (const { id, number } of early) expect(byId.get(id)).toMatchObject({ number, whole: true });
  expect(kept.every(({ whole }) => whole)).toBe(true);
  expect(kept.length).toBeLessThanOrEqual(acknowledged.size + 1);

  const there = await start(first);
  const cookie = await signIn(there, newPassword);
  expect((await photoOf(there, photo, cookie)).equals(seen)).toBe(true);
  const next = await report(there, 'after-restore');
  expect(next).toMatchObject({ number: expect.any(String) as string });
  const numbers = kept.map(({ number }) => number);
  expect(numbers).not.toContain((next as { number: string }).number);
  // Facts that were on their way, and new ones, reach their readers.
  await expect
    .poll(async () => (await fetch(`${there}/metrics`)).text(), { timeout: 15_000 })
    .toMatch(/^shanzhi_outbox_lag(\{.*\})? 0$/m);
  await stop();
  expect(await readFile(join(first, 'keys.json'), 'utf8')).toBe(await readFile(keys, 'utf8'));
});
