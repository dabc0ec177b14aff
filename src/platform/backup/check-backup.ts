import { createHash } from 'node:crypto';
import { readMigrations, type Migration } from '../db/migration-files.ts';
import { Refusal } from '../refusal/refusal.ts';
import { damaged, type ArchiveReader } from './archive-reader.ts';
import { backupFormat, backupFormatVersion, manifestSchema, parts } from './manifest.ts';
import type { Manifest, OnProgress } from './manifest.ts';

/**
 * What the archive says of itself.
 * @throws Refusal invalid `backup.damaged`, `backup.other_format`.
 */
export async function readManifest(archive: ArchiveReader): Promise<Manifest> {
  const text = (await archive.read(parts.manifest)).toString('utf8');
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    throw damaged(parts.manifest, error);
  }
  const { format, formatVersion } = said as Partial<Manifest>;
  if (format !== backupFormat || formatVersion !== backupFormatVersion) throw otherFormat();
  const manifest = manifestSchema.safeParse(said);
  if (!manifest.success) throw damaged(parts.manifest, manifest.error);
  return manifest.data;
}

/**
 * Compares every part with its sum, and the list of parts with what is there.
 * @returns the names of all parts that a sum stands for.
 * @throws Refusal invalid `backup.damaged`.
 */
export async function checkParts(
  archive: ArchiveReader,
  manifest: Manifest,
  onProgress?: OnProgress,
): Promise<string[]> {
  const list = await archive.read(parts.sums);
  if (createHash('sha256').update(list).digest('hex') !== manifest.sumsSha256) {
    throw damaged(parts.sums);
  }
  const sums = list.toString('utf8').split('\n').slice(0, -1).map(splitLine);
  const names = sums.map(({ name }) => name);
  const listed = new Set([...names, parts.sums, parts.manifest]);
  for (const name of archive.names) if (!listed.has(name)) throw damaged(name);
  for (const { name } of manifest.database.tables) {
    if (!listed.has(parts.table(name))) throw damaged(parts.table(name));
  }
  for (const [done, { name, sum }] of sums.entries()) {
    onProgress?.({ done, total: sums.length, part: name });
    if ((await archive.hash(name)) !== sum) throw damaged(name);
  }
  return names;
}

/**
 * The migrations that the backup stands at, from this program's own folder.
 * @throws Refusal conflict `backup.newer`, or `backup.migration_changed`.
 */
export async function findMigrations({ database }: Manifest): Promise<Migration[]> {
  const known = new Map((await readMigrations()).map((each) => [each.name, each]));
  return database.migrations.map(({ name, checksum }) => {
    const migration = known.get(name);
    if (!migration) throw newerBackup(name);
    if (migration.checksum !== checksum) throw changed(name);
    return migration;
  });
}

/** The backup comes from a program that knew `what`, which this one does not. */
export function newerBackup(what: string): Refusal {
  return new Refusal('conflict', 'backup.newer', {
    zh: `备份来自更新版本的程序（${what}），请先升级本程序再恢复。`,
    en: `The backup was made by a newer program (${what}). Upgrade this one, then restore.`,
  });
}

function changed(name: string): Refusal {
  return new Refusal('conflict', 'backup.migration_changed', {
    zh: `备份里的数据库迁移 ${name} 与本程序的不同，请使用与备份同源的程序。`,
    en: `Migration ${name} of the backup differs from this program's. Use the program it is of.`,
  });
}

function otherFormat(): Refusal {
  return new Refusal('invalid', 'backup.other_format', {
    zh: '这不是本程序认识的备份格式，请使用写出它的程序或更新的版本。',
    en: 'This is no backup of a form this program knows. Use the one that wrote it, or a newer.',
  });
}

function splitLine(line: string): { sum: string; name: string } {
  return { sum: line.slice(0, 64), name: line.slice(66) };
}
