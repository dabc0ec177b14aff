import type { Client } from 'pg';
import { Refusal } from '../refusal/refusal.ts';
import type { Migration } from './migration-files.ts';

/**
 * Brings the database forward to the given migrations, each in its own transaction. Call it under
 * the lock that `provision` takes, so that of processes starting together only one migrates.
 *
 * @returns the names of those that ran now.
 * @throws Refusal conflict `db.migration_changed` or `db.migration_unknown`.
 */
export async function migrate(owner: Client, migrations: readonly Migration[]): Promise<string[]> {
  await owner.query(ledger);
  const { rows } = await owner.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration order by name',
  );
  const done = new Map(rows.map((row) => [row.name, row.checksum]));
  requireKnown(done, migrations);
  const waiting = migrations.filter((migration) => !done.has(migration.name));
  for (const migration of waiting) await runOne(owner, migration);
  return waiting.map((migration) => migration.name);
}

/** Where it is noted which migrations ran. */
export const ledger = `
  create schema if not exists platform;
  create table if not exists platform.migration (
    name text primary key,
    checksum text not null,
    ran_at timestamptz not null default now()
  );`;

function requireKnown(done: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of done) {
    const expected = known.get(name);
    if (expected === undefined) throw unknownMigration(name);
    if (expected !== checksum) throw changedMigration(name);
  }
}

async function runOne(owner: Client, migration: Migration): Promise<void> {
  try {
    await owner.query('begin');
    await owner.query(migration.sql);
    await owner.query('insert into platform.migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${migration.name} failed: ${reason}`, { cause: error });
  }
}

function changedMigration(name: string): Refusal {
  return new Refusal('conflict', 'db.migration_changed', {
    zh: `数据库迁移文件 ${name} 在执行之后被改动过；请恢复原文件，把改动写成新的迁移。`,
    en: `Migration ${name} was changed after it ran. Restore it and put the change in a new one.`,
  });
}

function unknownMigration(name: string): Refusal {
  return new Refusal('conflict', 'db.migration_unknown', {
    zh: `数据库里已有本程序不认识的迁移 ${name}：它属于更新的版本，请使用新版程序。`,
    en: `The database holds migration ${name}, unknown to this program: use the newer version.`,
  });
}
