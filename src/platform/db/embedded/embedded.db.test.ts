import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '../../permit/permit.ts';
import { openDatabase } from '../open-database.ts';
import { embeddedOptions } from '#test/support/embedded-options.ts';
import { findPostmaster } from './postmaster.ts';
import { stopServer } from './server.ts';

const program = fileURLToPath(
  new URL('../../../../test/support/acknowledged-writer.ts', import.meta.url),
);
let data: string;
let cluster: string;
const children: ChildProcessWithoutNullStreams[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shanzhi-kill-'));
  cluster = join(data, 'postgres');
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await stopServer(cluster);
  await rm(data, { recursive: true, force: true });
});

function startWriter(first: number): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--import', 'tsx', program, data, String(first)]);
  children.push(child);
  return child;
}

/** Reads along until so many rows are acknowledged, kills the program, and returns all it said. */
async function killAfter(child: ChildProcessWithoutNullStreams, rows: number): Promise<number[]> {
  const said: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (/^\d+$/.test(line)) said.push(Number(line));
    if (said.length === rows) child.kill('SIGKILL');
  }
  return said;
}

async function requireAllKept(acknowledged: readonly number[]): Promise<void> {
  const db = await openDatabase(embeddedOptions(data));
  try {
    const rows = await db.read(wholeCell, (tx) =>
      tx.query<{ n: number }>('select n from platform.acknowledged'),
    );
    const kept = new Set(rows.map((row) => row.n));
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  } finally {
    await db.close();
  }
}

test('a killed program loses nothing it acknowledged, and its server is taken over', async () => {
  const acknowledged = await killAfter(startWriter(0), 200);
  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  const left = await findPostmaster(cluster);
  expect(left).not.toBeNull();
  const heir = startWriter(1_000_000);
  await once(heir.stdout, 'data');
  expect(await findPostmaster(cluster)).toEqual(left);

  const second = startWriter(2_000_000);
  let refused = '';
  second.stderr.on('data', (bytes: Buffer) => (refused += bytes.toString()));
  const [code] = (await once(second, 'close')) as [number];
  expect([code, refused]).toEqual([2, 'db.folder_in_use']);

  const more = await killAfter(heir, 100);
  await requireAllKept([...acknowledged, ...more]);
  expect(await findPostmaster(cluster)).toBeNull();
}, 30_000);

test('killing the program and its server together loses nothing either', async () => {
  const child = startWriter(3_000_000);
  const said = killAfter(child, 150);
  await once(child, 'exit');
  const server = await findPostmaster(cluster);
  if (server) process.kill(server.pid, 'SIGKILL');
  await requireAllKept(await said);
}, 30_000);

/** A server that recovers on a busy machine takes its time; that it comes back is what counts. */
const busyMs = 40_000;

test('when the server dies underneath, the program gets it back at the same place', async () => {
  const db = await openDatabase(embeddedOptions(data));
  try {
    const count = () =>
      db.read(wholeCell, (tx) => tx.query('select count(*)::int as n from platform.acknowledged'));
    const before = await count();
    const server = await findPostmaster(cluster);
    if (server) process.kill(server.pid, 'SIGKILL');
    const restarted = async () => {
      const now = await findPostmaster(cluster);
      return now !== null && now.pid !== server?.pid && now.port === server?.port;
    };
    await expect.poll(restarted, { timeout: busyMs }).toBe(true);
    await expect.poll(() => count().catch(() => null), { timeout: busyMs }).toEqual(before);
  } finally {
    await db.close();
  }
}, 90_000);

test('of two programs that start together on a new folder, one gets it', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'shanzhi-race-'));
  const results = await Promise.allSettled([
    openDatabase(embeddedOptions(fresh)),
    openDatabase(embeddedOptions(fresh)),
  ]);
  const opened = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const refusals = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  expect(opened).toHaveLength(1);
  expect(refusals).toMatchObject([{ code: 'db.folder_in_use' }]);
  await opened[0]?.close();
  await rm(fresh, { recursive: true, force: true });
}, 30_000);
