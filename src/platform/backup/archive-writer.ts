import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { explainStorage } from './explain-storage.ts';

export interface WriteOptions {
  /** False for what is compressed already, such as photos. */
  readonly compress?: boolean;
}

/** A ZIP archive in the making; it has its name only once it is complete and on the disk. */
export interface ArchiveWriter {
  /** @returns the SHA-256 of what was added, hex. One part after the other. */
  add(name: string, source: Readable, options?: WriteOptions): Promise<string>;
  finish(): Promise<void>;
  /** Removes what was written. */
  abandon(): Promise<void>;
}

/** Readable by its owner only. The draft that a killed predecessor left is replaced. */
export async function createArchive(path: string): Promise<ArchiveWriter> {
  const draft = `${path}.part`;
  await rm(draft, { force: true });
  const zip = new ZipFile();
  const broken = new AbortController();
  const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true });
  const written = pipeline(zip.outputStream, file).catch((error: unknown) => {
    throw explainStorage(error);
  });
  // A full disk must end the part that is being added, which nobody reads any more.
  written.catch((error: unknown) => broken.abort(error));
  return {
    async add(name, source, { compress = true } = {}) {
      const hash = createHash('sha256');
      const watched = new Transform({
        transform(bytes: Buffer, _encoding, done) {
          hash.update(bytes);
          done(null, bytes);
        },
      });
      zip.addReadStream(watched, name, { compress, mode: 0o100600 });
      try {
        await pipeline(source, watched, { signal: broken.signal });
      } catch (error) {
        throw broken.signal.aborted ? broken.signal.reason : error;
      }
      return hash.digest('hex');
    },
    async finish() {
      zip.end();
      await written;
      await rename(draft, path);
      await flushFolder(dirname(path));
    },
    async abandon() {
      file.destroy();
      await written.catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}

/** A new name reaches the disk with its folder. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
