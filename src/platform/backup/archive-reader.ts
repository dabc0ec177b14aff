import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { openPromise, type Entry } from 'yauzl';
import { Refusal } from '../refusal/refusal.ts';

/** A finished archive, read part by part in any order. */
export interface ArchiveReader {
  readonly names: ReadonlySet<string>;
  /** @throws Refusal invalid `backup.damaged` when there is no such part. */
  open(name: string): Promise<Readable>;
  /** A small part as a whole. */
  read(name: string): Promise<Buffer>;
  /** SHA-256 of a part, hex. */
  hash(name: string): Promise<string>;
  close(): void;
}

/** @throws Refusal invalid `backup.no_file` or `backup.damaged`: cut short, or no archive. */
export async function openArchive(path: string): Promise<ArchiveReader> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(refuse(path));
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    zip.close();
    throw damaged(path, error);
  }

  async function open(name: string): Promise<Readable> {
    const entry = entries.get(name);
    if (!entry) throw damaged(name);
    return zip.openReadStreamPromise(entry).catch((error: unknown) => {
      throw damaged(name, error);
    });
  }

  return {
    names: new Set(entries.keys()),
    open,
    async read(name) {
      return buffer(await open(name)).catch((error: unknown) => {
        throw damaged(name, error);
      });
    },
    async hash(name) {
      const stream = await open(name);
      const hash = createHash('sha256');
      stream.on('data', (bytes: Buffer) => hash.update(bytes));
      await finished(stream).catch((error: unknown) => {
        throw damaged(name, error);
      });
      return hash.digest('hex');
    },
    close: () => zip.close(),
  };
}

/** What says that a backup cannot be relied on; `part` is where that was seen. */
export function damaged(part: string, cause?: unknown): Refusal {
  const refusal = new Refusal(
    'invalid',
    'backup.damaged',
    {
      zh: `备份文件不完整或已损坏（${part}），没有恢复任何内容。请换用另一份备份。`,
      en: `The backup is cut short or damaged (${part}); nothing was restored. Use another one.`,
    },
    { part },
  );
  refusal.cause = cause;
  return refusal;
}

function refuse(path: string) {
  return (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw damaged(path, error);
    throw new Refusal('invalid', 'backup.no_file', {
      zh: `读不到备份文件 ${path}（${code}）。`,
      en: `The backup ${path} cannot be read (${code}).`,
    });
  };
}
