import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseUrl, onServer } from '#test/support/database-server.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { loadKeys, writeKeys } from '../config/index.ts';
import { ManualClock } from '../clock/clock.ts';
import { withOwner } from '../db/provision.ts';
import { createDiskStore } from '../files/index.ts';
import { storeKey } from '../files/file.ts';
import { removeUnboundFiles } from '../files/remove-unbound.ts';
import { createIds } from '../ids/ids.ts';
import { requireOwnKeys } from '../secrets/index.ts';
import { holdFiles } from './hold-files.ts';
import { restoreCell, writeBackup } from './index.ts';

const { url } = inject('databaseServer');
const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
const ids = createIds(clock);
const made: string[] = [];
let folder: string;
let source: TestDatabase;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-backup-'));
  data = join(folder, 'data');
  source = await createTestDatabase();
  await requireOwnKeys(source.db, loadKeys(data).fieldKeys);
});
afterAll(async () => {
  await source.close();
  for (const name of made) await onServer(url, `drop database if exists ${name} with (force)`);
  await rm(folder, { recursive: true });
});

async function emptyDatabase(): Promise<string> {
  const name = `shanzhi_restored_${randomBytes(4).toString('hex')}`;
  await onServer(url, `create database ${name} template template0 encoding 'UTF8'`);
  made.push(name);
  return databaseUrl(url, name);
}

const newPath = () => join(folder, randomBytes(4).toString('hex'));

async function backUp(changes: Partial<Parameters<typeof writeBackup>[0]> = {}) {
  const out = newPath();
  const manifest = await writeBackup({
    ownerUrl: source.ownerUrl,
    out,
    files: { folder: join(data, 'files') },
    keys: writeKeys(loadKeys(data)),
    programVersion: '0',
    createdAt: clock.now(),
    ...changes,
  });
  return { out, manifest };
}

async function restore(from: string, changes: Partial<Parameters<typeof restoreCell>[0]> = {}) {
  const target = newPath();
  const given = { from, dataFolder: target, databaseUrl: await emptyDatabase(), environment: {} };
  await restoreCell({ ...given, ...changes });
  return { target, databaseUrl: given.databaseUrl };
}

const refused = (code: string) => expect.objectContaining({ code }) as Error;

async function handIn(at: Date, bytes: Buffer | null): Promise<string> {
  const id = ids.next();
  const path = join(data, 'files', storeKey(id, 'main'));
  await mkdir(dirname(path), { recursive: true });
  if (bytes) await writeFile(path, bytes);
  await source.db.ownerQuery(
    `insert into files.file (id, kind, media_type, bytes, sha256, original_sha256, created_at)
     values ($1, 'document', 'application/pdf', 1, sha256($2), sha256($2), $3)`,
    [id, bytes ?? Buffer.from('lost'), at],
  );
  return id;
}

const tablesOf = (ownerUrl: string) =>
  withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
         and table_schema || '.' || table_name <> 'graphile_worker.migrations'`,
    );
    return rows.map(({ name }) => name).toSorted();
  });

test('no table is left out, not even one that nobody told the backup of', async () => {
  await source.db.ownerQuery('create table platform."Odd one" (id int, "a b" text)');
  await source.db.ownerQuery(`insert into platform."Odd one" values (1, E'x\\ty\\\\\\n')`);
  const { out, manifest } = await backUp();
  const kept = manifest.database.tables.map(({ name }) => name);
  expect(kept.toSorted()).toEqual(await tablesOf(source.ownerUrl));
  expect(manifest.database.tables).toContainEqual({
    name: 'platform.Odd one',
    columns: ['id', 'a b'],
    rows: 1,
  });
  // Nor is one passed over in silence when it has no place to go to.
  await expect(restore(out)).rejects.toEqual(refused('backup.unknown_table'));
  await source.db.ownerQuery('drop table platform."Odd one"');
});

test('history, rules and counters come back as they were', async () => {
  await source.db.ownerQuery("select setval('matters.number_sequence', 4711)");
  await source.db.ownerQuery(
    `insert into platform.outbox (topic, key, payload) values ('probe.seen', 'k', '{"a": "一"}')`,
  );
  await source.db.ownerQuery("select graphile_worker.add_job('probe', '{\"n\": 1}')");
  await source.db.ownerQuery(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone'",
  );
  await source.db.ownerQuery(
    `insert into webhooks.endpoint (id, title, url, area_code, topics, secret_sealed, created_at,
       owner_id) values ($1, 'a', 'https://partner.example/in', '31', '{}', '', now(), $1)`,
    [ids.next()],
  );
  const { databaseUrl: restored } = await restore((await backUp()).out);
  const shape = `select coalesce(jsonb_agg(t order by t), '[]')::text as all from (
    select conrelid::regclass::text as on, conname::text as name, pg_get_constraintdef(oid)
      from pg_constraint where connamespace::regnamespace::text !~ '^(pg_|information_schema)'
    union all
    select tgrelid::regclass::text, tgname::text, tgenabled::text from pg_trigger
      where not tgisinternal) t`;
  const [there] = await source.db.ownerQuery<{ all: string }>(shape);
  await withOwner(restored, async (owner) => {
    const [here] = (await owner.query<{ all: string }>(shape)).rows;
    expect(JSON.parse(here?.all ?? '')).toEqual(JSON.parse(there?.all ?? ''));
    const { rows } = await owner.query(
      `select nextval('matters.number_sequence') as number, locked_by, o.payload,
         xid < pg_current_xact_id() as of_this_server
       from graphile_worker._private_jobs, platform.outbox o`,
    );
    expect(rows).toEqual([
      { number: '4712', locked_by: null, payload: { a: '一' }, of_this_server: true },
    ]);
    const endpoints = await owner.query('select off_reason from webhooks.endpoint');
    expect(endpoints.rows).toEqual([{ off_reason: 'restored' }]);
    await expect(owner.query('truncate enforcement.list_version cascade')).rejects.toThrow();
  });
});

test('files stay while a backup needs them; what is lost or spoilt is said', async () => {
  const longAgo = new Date('2026-11-01T00:00:00Z');
  const [good, lost, spoilt] = [
    await handIn(longAgo, Buffer.from('good')),
    await handIn(longAgo, null),
    await handIn(longAgo, Buffer.from('as handed in')),
  ];
  await writeFile(join(data, 'files', storeKey(spoilt, 'main')), 'otherwise');
  const store = createDiskStore(join(data, 'files'), ids);
  const sweep = () => removeUnboundFiles({ db: source.db, store, ids, clock });
  await withOwner(source.ownerUrl, async (owner) => {
    await holdFiles(owner);
    expect(await sweep()).toBe(0);
  });
  const { out, manifest } = await backUp();
  expect(manifest.files.count).toBe(3);
  const faulty = [storeKey(lost, 'main'), storeKey(spoilt, 'main')];
  expect(manifest.files.faulty.toSorted()).toEqual(faulty.toSorted());
  const { target } = await restore(out);
  expect(await readFile(join(target, 'files', storeKey(good, 'main')), 'utf8')).toBe('good');
  // The server lets go of the lock when it has noticed that the connection ended.
  await expect.poll(sweep).toBe(3);
  const inBucket = await backUp({ files: { bucket: 'photos' } });
  expect(inBucket.manifest.files).toMatchObject({ store: 's3', bucket: 'photos' });
});

test('cut short or altered anywhere, it is refused and nothing is made', async () => {
  const { out } = await backUp();
  const whole = await readFile(out);
  const target = newPath();
  const databaseUrl = await emptyDatabase();
  const attempt = async (bytes: Buffer) => {
    const from = newPath();
    await writeFile(from, bytes);
    return restoreCell({ from, dataFolder: target, databaseUrl, environment: {} });
  };
  for (const share of [0, 0.3, 0.9, 0.999]) {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    await expect(attempt(cut)).rejects.toEqual(refused('backup.damaged'));
  }
  // In the data of the parts, wherever their headers say that it lies.
  for (const name of ['tables/platform.migration.copy', 'SHA256SUMS', 'manifest.json']) {
    const altered = Buffer.from(whole);
    const at = whole.indexOf(name) + name.length + 40;
    altered[at] = (altered[at] ?? 0) ^ 0x55;
    await expect(attempt(altered)).rejects.toEqual(refused('backup.damaged'));
  }
  expect(existsSync(target)).toBe(false);
  expect(await tablesOf(databaseUrl)).toEqual([]);
  await attempt(whole);
  expect((await readdir(target)).toSorted()).toEqual(['keys.json']);
});

test('a target that holds anything, other keys and newer programs are refused', async () => {
  const { out } = await backUp();
  const full = newPath();
  await mkdir(full);
  await writeFile(join(full, 'note.txt'), 'mine');
  const databaseUrl = await emptyDatabase();
  await onServer(databaseUrl, 'create table public.mine (id int)');
  const occupied = refused('backup.target_not_empty');
  await expect(restore(out, { dataFolder: full })).rejects.toEqual(occupied);
  await expect(restore(out, { databaseUrl })).rejects.toEqual(occupied);
  expect(await readdir(full)).toEqual(['note.txt']);

  const without = await backUp({ keys: null });
  await expect(restore(without.out)).rejects.toEqual(refused('backup.other_keys'));
  const { target } = await restore(without.out, { keysFile: join(data, 'keys.json') });
  expect(loadKeys(target)).toEqual(loadKeys(data));

  await source.db.ownerQuery(
    `insert into platform.migration values ('99990101000000_platform_go_on.sql', repeat('0', 64))`,
  );
  await expect(restore((await backUp()).out)).rejects.toEqual(refused('backup.newer'));
  await source.db.ownerQuery("delete from platform.migration where name like '9999%'");
});

test('a disk that will not do is told of in a sentence', async () => {
  const nowhere = { out: join(folder, 'no/such/folder/x.zip') };
  await expect(backUp(nowhere)).rejects.toEqual(refused('backup.storage'));
  const { out } = await backUp();
  await writeFile(join(folder, 'a-file'), '');
  const dataFolder = join(folder, 'a-file', 'data');
  await expect(restore(out, { dataFolder })).rejects.toEqual(refused('backup.storage'));
});

test('what fails half-way leaves neither a backup nor a draft', async () => {
  const out = newPath();
  const broken = (at: string) => (progress: { readonly part: string }) => {
    if (progress.part.includes(at)) throw new Error('the disk is full');
  };
  const onProgress = broken('platform.migration');
  await expect(backUp({ out, onProgress })).rejects.toThrow('the disk is full');
  const before = await readdir(folder);
  expect(before.filter((name) => out.endsWith(name) || name.endsWith('.part'))).toEqual([]);

  const good = await backUp();
  const databaseUrl = await emptyDatabase();
  const target = newPath();
  const request = { from: good.out, dataFolder: target, databaseUrl, environment: {} };
  let loading = false;
  await expect(
    restoreCell({
      ...request,
      onProgress({ part }) {
        loading ||= part === 'matters.matter';
        if (loading) throw new Error('the disk is full');
      },
    }),
  ).rejects.toThrow('the disk is full');
  expect((await readdir(folder)).filter((name) => name.includes('restoring'))).toEqual([]);
  expect(existsSync(target)).toBe(false);
  await restoreCell(request);
});
