import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ledger } from '../db/migrate.ts';
import type { Migration } from '../db/migration-files.ts';
import { shapeLock, withOwner } from '../db/provision.ts';
import { ensureAppRole } from '../db/roles.ts';
import { requireFitServer } from '../db/server-version.ts';
import { prepareJobs } from '../jobs/prepare-jobs.ts';
import { Refusal } from '../refusal/refusal.ts';
import { damaged, type ArchiveReader } from './archive-reader.ts';
import { copyColumns, holdsAnything, listTables, plainValues } from './catalogue.ts';
import { readJobQueueVersion, type Table } from './catalogue.ts';
import { newerBackup } from './check-backup.ts';
import { freeTables } from './free-tables.ts';
import { parts, type Manifest, type OnProgress, type TableEntry } from './manifest.ts';

export interface DatabaseRestore {
  readonly ownerUrl: string;
  readonly archive: ArchiveReader;
  readonly manifest: Manifest;
  /** Those the backup stands at; later ones run at the next start. */
  readonly migrations: readonly Migration[];
  readonly onProgress?: OnProgress | undefined;
}

/** @throws Refusal conflict `backup.target_not_empty`. */
export async function requireEmptyDatabase(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, requireEmpty);
}

/**
 * Fills an empty database. Tables, rows, keys and counters come in one transaction: killed at any
 * moment, it leaves a database as empty as it was, but for a job queue without jobs.
 */
export async function restoreDatabase(restore: DatabaseRestore): Promise<void> {
  const { ownerUrl, manifest, migrations } = restore;
  await withOwner(ownerUrl, async (owner) => {
    await requireFitServer(owner);
    // A server that starts meanwhile waits, and finds the whole.
    await owner.query('select pg_advisory_lock($1)', [shapeLock]);
    await requireEmpty(owner);
    await ensureAppRole(owner);
    await prepareJobs(ownerUrl, owner);
    if (manifest.database.jobQueueVersion > (await readJobQueueVersion(owner))) {
      throw newerBackup(`graphile-worker ${manifest.database.jobQueueVersion}`);
    }
    await owner.query(plainValues);
    await owner.query('begin');
    await owner.query(ledger);
    for (const { sql } of migrations) await owner.query(sql);
    await fill(owner, restore);
    await owner.query('commit');
    await owner.query('analyze');
  });
}

async function fill(owner: ClientBase, { archive, manifest, onProgress }: DatabaseRestore) {
  const entries = manifest.database.tables;
  const tables = await matchTables(owner, entries);
  const putBack = await freeTables(owner, tables);
  await owner.query(`truncate ${tables.map(({ quoted }) => quoted).join(', ')}`);
  for (const [done, { name, quoted }] of tables.entries()) {
    const entry = entries[done];
    if (!entry) throw new Error(`${name} has no entry`);
    onProgress?.({ done, total: tables.length, part: name });
    const source = await archive.open(parts.table(name));
    const copy = `copy ${quoted} (${copyColumns(entry.columns)}) from stdin`;
    await pipeline(source, owner.query(copyFrom(copy)));
    await requireCount(owner, quoted, entry);
  }
  await putBack();
  for (const { name, lastValue, isCalled } of manifest.database.sequences) {
    await owner.query('select setval($1::regclass, $2, $3)', [name, lastValue, isCalled]);
  }
  await owner.query(releaseJobs);
  // The copy may be a trial beside the cell it came from: partners shall not hear everything twice.
  await owner.query(
    `update webhooks.endpoint set off_since = $1, off_reason = 'restored' where off_since is null`,
    [manifest.createdAt],
  );
}

/** Workers that had taken a job work on the other machine, or not at all any more. */
const releaseJobs = `
  update graphile_worker._private_jobs set locked_at = null, locked_by = null
  where locked_at is not null;
  update graphile_worker._private_job_queues set locked_at = null, locked_by = null
  where locked_at is not null;`;

/** The tables of the backup as they stand here, in the backup's order: the same, to the column. */
async function matchTables(owner: ClientBase, entries: readonly TableEntry[]): Promise<Table[]> {
  const here = new Map((await listTables(owner)).map((table) => [table.name, table]));
  const tables = entries.map(({ name, columns }) => {
    const table = here.get(name);
    here.delete(name);
    const lacking = columns.find((column) => !table?.columns.includes(column));
    if (!table || lacking !== undefined) throw unknownTable(lacking ? `${name}.${lacking}` : name);
    return table;
  });
  const left = [...here.keys()].find((name) => !name.startsWith('graphile_worker.'));
  if (left !== undefined) throw damaged(left);
  return tables;
}

async function requireCount(owner: ClientBase, quoted: string, entry: TableEntry): Promise<void> {
  const { rows } = await owner.query<{ rows: string }>(
    `select count(*)::text as rows from ${quoted}`,
  );
  if (rows[0]?.rows !== String(entry.rows)) throw damaged(entry.name);
}

async function requireEmpty(owner: ClientBase): Promise<void> {
  if (!(await holdsAnything(owner))) return;
  throw new Refusal('conflict', 'backup.target_not_empty', {
    zh: '目标数据库不是空的，没有恢复任何内容；请给一个新建的空数据库。',
    en: 'The target database is not empty; nothing was restored. Give a new, empty one.',
  });
}

function unknownTable(name: string): Refusal {
  return new Refusal('conflict', 'backup.unknown_table', {
    zh: `备份里有本程序不会建立的表或列：${name}。没有恢复任何内容。`,
    en: `The backup holds a table or column this program does not make: ${name}.`,
  });
}
