import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../db/embedded/cluster.ts';
import { stopServer } from '../db/embedded/server.ts';
import { Refusal } from '../refusal/refusal.ts';
import { flushFolder } from './archive-writer.ts';

/** A data folder in the making beside its place: it gets its name when it is complete. */
export interface Draft {
  readonly folder: string;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Clears away what killed predecessors left, their servers included. */
export async function makeDraft(dataFolder: string): Promise<Draft> {
  const above = dirname(dataFolder);
  await mkdir(above, { recursive: true });
  const prefix = `${basename(dataFolder)}.restoring-`;
  for (const name of await readdir(above)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (pid > 0 && !isAlive(pid)) await discard(join(above, name));
  }
  const folder = join(above, `${prefix}${process.pid}`);
  await mkdir(folder, { mode: 0o700 });
  return {
    folder,
    async finish() {
      // Fails if somebody has put something there meanwhile.
      await rmdir(dataFolder).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await rename(folder, dataFolder);
      await flushFolder(above);
    },
    abandon: () => discard(folder),
  };
}

/** @throws Refusal conflict `backup.target_not_empty`, invalid `backup.target_is_mount`. */
export async function requireEmptyFolder(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return;
  if (found.length > 0) {
    throw new Refusal('conflict', 'backup.target_not_empty', {
      zh: `目标文件夹 ${folder} 不是空的，没有恢复任何内容；请给一个新文件夹，密钥用 --keys 给出。`,
      en: `The folder ${folder} is not empty; nothing was restored. Name a new one; keys: --keys.`,
    });
  }
  if ((await stat(folder)).dev === (await stat(dirname(folder))).dev) return;
  throw new Refusal('invalid', 'backup.target_is_mount', {
    zh: `${folder} 是一个挂载点，无法整体替换；请指定它里面的一个新文件夹。`,
    en: `${folder} is a mount point and cannot be replaced whole: name a new folder inside it.`,
  });
}

async function discard(folder: string): Promise<void> {
  await stopServer(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
}
