import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Migration } from './migration-files.ts';
import { provision, withOwner } from './provision.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';

let database: TestDatabase;
let known: Migration[];

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await database.db.ownerQuery<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration order by name',
  );
  known = rows.map((row) => ({ ...row, sql: '' }));
});
afterAll(() => database.close());

const run = (...more: Migration[]) => provision(database.ownerUrl, [...known, ...more], null);

const first: Migration = {
  name: '29990101000000_probe_create.sql',
  sql: `create schema probe; create table probe.step (n int);
        select pg_sleep(0.3); insert into probe.step values (1)`,
  checksum: 'a',
};
const broken: Migration = {
  name: '29990102000000_probe_break.sql',
  sql: 'insert into probe.step values (2); select 1/0',
  checksum: 'b',
};

test('processes that start together migrate once', async () => {
  const ran = await Promise.all([run(first), run(first), run(first)]);
  expect(ran.flat()).toEqual([first.name]);
  await expect(database.db.ownerQuery('select n from probe.step')).resolves.toEqual([{ n: 1 }]);
});

test('a migration that fails leaves nothing behind and is not recorded', async () => {
  await expect(run(first, broken)).rejects.toThrow(`${broken.name} failed: division by zero`);
  await expect(database.db.ownerQuery('select n from probe.step')).resolves.toEqual([{ n: 1 }]);
  const mended = { ...broken, sql: 'insert into probe.step values (3)' };
  await expect(run(first, mended)).resolves.toEqual([broken.name]);
});

test('a changed migration and one of a newer program are refused', async () => {
  await expect(run({ ...first, checksum: 'other' })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'db.migration_changed',
  });
  await expect(provision(database.ownerUrl, known, null)).rejects.toMatchObject({
    code: 'db.migration_unknown',
  });
});

test('the application owns nothing and cannot rise above its role', async () => {
  const attempt = (statement: string) => database.db.pool.query(statement);
  await expect(attempt('create table platform.mine (n int)')).rejects.toThrow('permission denied');
  await expect(attempt('set role postgres')).rejects.toThrow();
  await expect(attempt('alter table platform.outbox disable row level security')).rejects.toThrow(
    'must be owner',
  );
  const owned = await database.db.pool.query(
    'select from pg_class where relowner = (select oid from pg_roles where rolname = current_user)',
  );
  expect(owned.rowCount).toBe(0);
});

test('a server that cannot be reached is unavailable, not a defect', async () => {
  const nowhere = withOwner('postgres://nobody@127.0.0.1:1/nothing', () => Promise.resolve());
  await expect(nowhere).rejects.toMatchObject({ kind: 'unavailable', code: 'db.unavailable' });
});
