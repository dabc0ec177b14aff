import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { withOwner } from '../db/provision.ts';
import { storeKey } from '../files/file.ts';
import { createArchive, type ArchiveWriter } from './archive-writer.ts';
import { holdFiles } from './hold-files.ts';
import { backupFormat, backupFormatVersion, manifestSchema, parts } from './manifest.ts';
import type { Manifest, OnProgress } from './manifest.ts';
import { readSnapshot, type KnownFile } from './read-snapshot.ts';

export interface BackupRequest {
  readonly ownerUrl: string;
  /** Where the archive goes. */
  readonly out: string;
  readonly files: { readonly folder: string } | { readonly bucket: string };
  /** The text of a keys.json, where the keys shall go along. */
  readonly keys: string | null;
  readonly programVersion: string;
  readonly createdAt: Date;
  readonly onProgress?: OnProgress;
}

/**
 * Writes the cell into one archive while it may go on working: the database as it stood at one
 * moment, and every file that the database knew then. A failure leaves nothing behind.
 */
export async function writeBackup(request: BackupRequest): Promise<Manifest> {
  return withOwner(request.ownerUrl, async (owner) => {
    await holdFiles(owner);
    const archive = await createArchive(request.out);
    try {
      const sums = sumsOf(archive);
      const count = counter(request.onProgress);
      const snapshot = await readSnapshot(owner, count.each(sums.add), count.expect);
      const inBucket = 'bucket' in request.files;
      const faulty = inBucket
        ? []
        : await addFiles(request.files.folder, snapshot.files, count.each(sums.add), count.expect);
      if (request.keys !== null) await sums.add(parts.keys, Readable.from([request.keys]));
      const sumsSha256 = await archive.add(parts.sums, Readable.from([sums.text()]));
      const manifest = manifestSchema.parse({
        format: backupFormat,
        formatVersion: backupFormatVersion,
        programVersion: request.programVersion,
        createdAt: request.createdAt.toISOString(),
        database: snapshot.database,
        files: {
          store: inBucket ? 's3' : 'disk',
          bucket: inBucket ? request.files.bucket : null,
          count: snapshot.files.length,
          faulty,
        },
        keys: { included: request.keys !== null, needed: snapshot.keyMarks },
        sumsSha256,
      });
      await archive.add(parts.manifest, Readable.from([JSON.stringify(manifest, null, 1)]));
      await archive.finish();
      return manifest;
    } catch (error) {
      await archive.abandon();
      throw error;
    }
  });
}

/** @returns the parts that were not there, or not what had been handed in. */
async function addFiles(
  folder: string,
  files: readonly KnownFile[],
  add: ArchiveWriter['add'],
  expect: (parts: number) => void,
): Promise<string[]> {
  const wanted = files.flatMap(({ id, kind, sha256 }) => [
    { key: storeKey(id, 'main'), sha256 },
    ...(kind === 'photo' ? [{ key: storeKey(id, 'thumbnail'), sha256: null }] : []),
  ]);
  expect(wanted.length);
  const faulty: string[] = [];
  for (const { key, sha256 } of wanted) {
    const bytes = await openFile(join(folder, key));
    const found = bytes && (await add(parts.file(key), bytes, { compress: false }));
    if (!found || (sha256 !== null && found !== sha256)) faulty.push(key);
  }
  return faulty;
}

/** Undefined when it is not there: a lost photo must not keep the rest from being saved. */
async function openFile(path: string): Promise<Readable | undefined> {
  const stream = createReadStream(path);
  try {
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve()).once('error', reject);
    });
    return stream;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps the sums of all parts, in the form that `sha256sum --check` reads. */
function sumsOf(archive: ArchiveWriter) {
  const lines: string[] = [];
  return {
    async add(...given: Parameters<ArchiveWriter['add']>): Promise<string> {
      const sum = await archive.add(...given);
      lines.push(`${sum}  ${given[0]}\n`);
      return sum;
    },
    text: () => lines.join(''),
  };
}

function counter(onProgress: OnProgress | undefined) {
  let [done, total] = [0, 0];
  return {
    expect(parts: number) {
      total += parts;
    },
    each(add: ArchiveWriter['add']): ArchiveWriter['add'] {
      return async (name, ...rest) => {
        onProgress?.({ done, total, part: name });
        const sum = await add(name, ...rest);
        done += 1;
        onProgress?.({ done, total, part: name });
        return sum;
      };
    },
  };
}
