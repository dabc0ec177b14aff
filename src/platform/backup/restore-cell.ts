import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { loadKeys, type Environment, type Keys } from '../config/index.ts';
import { openEmbedded } from '../db/index.ts';
import { explainUnreachable } from '../db/unreachable.ts';
import { Refusal } from '../refusal/refusal.ts';
import { findForeignKeys, markKeys } from '../secrets/index.ts';
import { damaged, openArchive, type ArchiveReader } from './archive-reader.ts';
import { checkParts, findMigrations, readManifest } from './check-backup.ts';
import { explainStorage } from './explain-storage.ts';
import { parts, type Manifest, type OnProgress } from './manifest.ts';
import { requireEmptyDatabase, restoreDatabase } from './restore-database.ts';
import { makeDraft, requireEmptyFolder } from './restore-draft.ts';

export interface RestoreRequest {
  readonly from: string;
  readonly dataFolder: string;
  /** An empty database; without it an embedded one is made in the folder. */
  readonly databaseUrl?: string | undefined;
  /** The kept keys.json, where the backup holds no keys. */
  readonly keysFile?: string | undefined;
  readonly environment: Environment;
  readonly onProgress?: OnProgress;
}

/**
 * Makes a cell from a backup, where none is. Everything is checked before anything is written, and
 * the data folder gets its name last, so that a fault or a kill leaves no cell rather than half.
 */
export async function restoreCell(request: RestoreRequest): Promise<Manifest> {
  return restore(request).catch((error: unknown) => {
    throw explainStorage(error);
  });
}

async function restore(request: RestoreRequest): Promise<Manifest> {
  const { dataFolder, databaseUrl, onProgress } = request;
  await requireEmptyFolder(dataFolder);
  const archive = await openArchive(request.from);
  try {
    const manifest = await readManifest(archive);
    const migrations = await findMigrations(manifest);
    if (databaseUrl !== undefined) await requireEmptyDatabase(databaseUrl).catch(explain);
    const names = await checkParts(archive, manifest, onProgress);
    const draft = await makeDraft(dataFolder);
    try {
      const keys = await bringKeys(request, archive, manifest, draft.folder);
      await bringFiles(archive, names, draft.folder, onProgress);
      const load = { archive, manifest, migrations, onProgress };
      if (databaseUrl === undefined) {
        await withNewServer(draft.folder, keys, (ownerUrl) =>
          restoreDatabase({ ...load, ownerUrl }),
        );
      } else {
        await restoreDatabase({ ...load, ownerUrl: databaseUrl }).catch(explain);
      }
      await draft.finish();
    } catch (error) {
      await draft.abandon();
      throw error;
    }
    return manifest;
  } finally {
    archive.close();
  }
}

/** @throws Refusal conflict `backup.other_keys`: what is sealed could not be read with these. */
async function bringKeys(
  { keysFile, environment }: RestoreRequest,
  archive: ArchiveReader,
  manifest: Manifest,
  folder: string,
): Promise<Keys> {
  const path = join(folder, 'keys.json');
  if (keysFile !== undefined) await copyFile(keysFile, path).catch(noKeysFile(keysFile));
  else if (manifest.keys.included) {
    await writeFile(path, await archive.read(parts.keys), { mode: 0o600, flush: true });
  }
  const keys = loadKeys(folder, environment);
  if (findForeignKeys(manifest.keys.needed, markKeys(keys.fieldKeys)).length === 0) return keys;
  throw new Refusal('conflict', 'backup.other_keys', {
    zh: '没有与这份备份配套的密钥，没有恢复任何内容。请用 --keys 给出另外保管的 keys.json。',
    en:
      'The keys that belong to this backup are missing; nothing was restored. ' +
      'Give the keys.json that was kept apart with --keys.',
  });
}

const filePart = /^files\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f-]{36}\.(main|thumbnail)$/;

async function bringFiles(
  archive: ArchiveReader,
  names: readonly string[],
  folder: string,
  onProgress: OnProgress | undefined,
): Promise<void> {
  const files = names.filter((name) => name.startsWith('files/'));
  for (const [done, name] of files.entries()) {
    // A name from outside must not lead out of the folder.
    if (!filePart.test(name)) throw damaged(name);
    onProgress?.({ done, total: files.length, part: name });
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(
      await archive.open(name),
      createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }),
    );
  }
}

async function withNewServer(
  folder: string,
  { ownerPassword }: Keys,
  work: (ownerUrl: string) => Promise<void>,
): Promise<void> {
  const server = await openEmbedded({ folder: join(folder, 'postgres'), ownerPassword });
  try {
    await work(server.ownerUrl);
  } finally {
    await server.stop();
  }
}

function noKeysFile(path: string) {
  return (): never => {
    throw new Refusal('invalid', 'backup.no_keys_file', {
      zh: `读不到密钥文件 ${path}。`,
      en: `The key file ${path} cannot be read.`,
    });
  };
}

function explain(error: unknown): never {
  throw explainUnreachable(error);
}
