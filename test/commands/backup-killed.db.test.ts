import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withOwner } from '#platform/db/provision.ts';
import { prepareJobs } from '#platform/jobs/prepare-jobs.ts';
import { databaseUrl, onServer } from '#test/support/database-server.ts';
import { runShanzhi, startShanzhi } from './run-shanzhi.ts';

const server = inject('databaseServer');
const names: string[] = [];
let folder: string;
let good: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-killed-'));
  good = join(folder, 'good.zip');
  environment = { SHANZHI_DATA: join(folder, 'data'), DATABASE_URL: await emptyDatabase() };
  await run('migrate');
});
afterAll(async () => {
  for (const name of names) {
    await onServer(server.url, `drop database if exists ${name} with (force)`);
  }
  await rm(folder, { recursive: true, force: true });
});

async function emptyDatabase(): Promise<string> {
  const name = `shanzhi_killed_${randomBytes(4).toString('hex')}`;
  await onServer(server.url, `create database ${name} template template0 encoding 'UTF8'`);
  names.push(name);
  return databaseUrl(server.url, name);
}

async function run(words: string, changes: Record<string, string> = {}) {
  const answer = await runShanzhi(words.split(' '), { ...environment, ...changes });
  expect(answer).toMatchObject({ code: 0 });
}

/**
 * Lets the command run into a lock, and ends it there; one that is asked politely gets the lock.
 * @returns its exit code
 */
async function endAt(
  lock: { readonly url: string; readonly table: string },
  signal: 'SIGKILL' | 'SIGINT',
  words: string,
  changes: Record<string, string> = {},
): Promise<number | null> {
  const holder = new Client({ connectionString: lock.url });
  await holder.connect();
  const child = startShanzhi(words.split(' '), { ...environment, ...changes });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  try {
    await holder.query(`begin; lock table ${lock.table}`);
    const waits = `select from pg_locks where not granted and database =
      (select oid from pg_database where datname = current_database())`;
    await expect
      .poll(async () => (await holder.query(waits)).rowCount, { timeout: 60_000 })
      .toBeGreaterThan(0);
    child.kill(signal);
    if (signal === 'SIGKILL') await ended;
  } finally {
    await holder.end();
  }
  return (await ended)[0];
}

test('a backup that is broken off clears up behind itself', { timeout: 240_000 }, async () => {
  const lock = { url: environment['DATABASE_URL'] ?? '', table: 'matters.matter' };
  expect(await endAt(lock, 'SIGINT', `backup --out ${good}`)).toBe(2);
  expect(readdirSync(folder)).toEqual(['data']);
});

test('a backup killed half-way has no name', { timeout: 240_000 }, async () => {
  const url = environment['DATABASE_URL'] ?? '';
  await endAt({ url, table: 'matters.matter' }, 'SIGKILL', `backup --out ${good}`);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'good.zip.part']);
  await copyFile(`${good}.part`, join(folder, 'half.zip'));
  const refused = await runShanzhi(
    ['restore', '--from', join(folder, 'half.zip'), '--data', join(folder, 'nowhere')],
    environment,
  );
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('备份文件不完整或已损坏');
  expect(refused.err).toContain('nothing was restored');
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);

  await run(`backup --out ${good}`);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'good.zip', 'half.zip']);
  const again = await runShanzhi(['backup', '--out', good], environment);
  expect([again.code, again.out]).toEqual([2, '']);
});

test('a restore killed half-way leaves no cell', { timeout: 240_000 }, async () => {
  const url = await emptyDatabase();
  const target = join(folder, 'target');
  const words = `restore --from ${good} --data ${target} --keys ${join(folder, 'data/keys.json')}`;
  // The queue is there already, so that it is the load of the tables that meets the lock.
  await withOwner(url, (owner) => prepareJobs(url, owner));
  const table = 'graphile_worker._private_jobs in row exclusive mode';
  await endAt({ url, table }, 'SIGKILL', words, { DATABASE_URL: url });
  expect(existsSync(target)).toBe(false);
  const left = await withOwner(url, (owner) =>
    owner.query("select from pg_namespace where nspname in ('platform', 'matters', 'identity')"),
  );
  expect(left.rowCount).toBe(0);

  await run(words, { DATABASE_URL: url });
  expect(existsSync(target)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  await run('keys check', { DATABASE_URL: url, SHANZHI_DATA: target });
});
