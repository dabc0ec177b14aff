import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Refusal } from '../refusal/refusal.ts';
import type { KeyMark } from '../secrets/index.ts';
import type { ArchiveWriter } from './archive-writer.ts';
import { copyColumns, listTables, plainValues, readJobQueueVersion } from './catalogue.ts';
import { readSequences, type Table } from './catalogue.ts';
import { parts, type Manifest, type TableEntry } from './manifest.ts';

/** A file that the snapshot knows. */
export interface KnownFile {
  readonly id: string;
  readonly kind: 'photo' | 'document';
  /** Of its main part, hex. */
  readonly sha256: string;
}

export interface Snapshot {
  readonly database: Manifest['database'];
  readonly keyMarks: readonly KeyMark[];
  readonly files: readonly KnownFile[];
}

/**
 * Copies every table as it stood at one moment. The transaction only reads: nobody waits for it,
 * and it has no transaction number.
 */
export async function readSnapshot(
  client: ClientBase,
  add: ArchiveWriter['add'],
  onTables: (tables: number) => void,
): Promise<Snapshot> {
  await client.query(plainValues);
  await client.query('begin isolation level repeatable read, read only');
  const facts = await readFacts(client);
  const tables = await listTables(client);
  onTables(tables.length);
  const copied: TableEntry[] = [];
  for (const table of tables) copied.push(await copyTable(client, table, add));
  const files = await client.query<KnownFile>(
    `select id, kind, encode(sha256, 'hex') as sha256 from files.file order by id`,
  );
  const sequences = await readSequences(client);
  await client.query('commit');
  const { keyMarks, ...database } = facts;
  return { database: { ...database, tables: copied, sequences }, keyMarks, files: files.rows };
}

async function copyTable(
  client: ClientBase,
  { name, quoted, columns }: Table,
  add: ArchiveWriter['add'],
): Promise<TableEntry> {
  const rows = client.query(copyTo(`copy ${quoted} (${copyColumns(columns)}) to stdout`));
  // Ended before anybody reads it, it must not end the program as well.
  rows.on('error', () => undefined);
  await add(parts.table(name), rows);
  return { name, columns: [...columns], rows: rows.rowCount };
}

async function readFacts(client: ClientBase) {
  const found = await client.query<{ version: string; cell: boolean; marks: boolean }>(
    `select current_setting('server_version') as version,
       to_regclass('platform.migration') is not null as cell,
       to_regclass('platform.key_mark') is not null as marks`,
  );
  if (!found.rows[0]?.cell) throw noCell();
  const migrations = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration order by name',
  );
  const marks = found.rows[0].marks
    ? await client.query<KeyMark>('select use, mark from platform.key_mark order by use')
    : { rows: [] };
  return {
    serverVersion: found.rows[0].version,
    migrations: migrations.rows,
    jobQueueVersion: await readJobQueueVersion(client),
    keyMarks: marks.rows,
  };
}

/** What is said where there is nothing to back up. */
export function noCell(): Refusal {
  return new Refusal('invalid', 'backup.no_cell', {
    zh: '这里没有善治的数据：请检查 --data 或 DATABASE_URL。',
    en: 'There is no cell here: check --data or DATABASE_URL.',
  });
}
