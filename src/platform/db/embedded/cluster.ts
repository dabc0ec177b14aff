import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../refusal/refusal.ts';
import type { Binaries } from './binaries.ts';
import type { RunAs } from './run-as.ts';

export const ownerName = 'shanzhi_owner';

/** How the server's processes name their folder; see `placeOf`. */
export interface Place {
  readonly cwd: string;
  readonly name: string;
}

/**
 * The server's account may not be able to reach the folder by its path, when it lies below one that
 * only root may enter. A process that is started inside it needs no path: /proc/self/cwd names it.
 */
export function placeOf(folder: string, runAs: RunAs): Place {
  const byPath = runAs === null || !existsSync('/proc/self/cwd');
  return { cwd: folder, name: byPath ? folder : '/proc/self/cwd' };
}

/**
 * Makes the cluster unless it exists. It is made beside its place and moved there when complete, so
 * that neither a killed program nor a second one starting at the same time leaves half of one.
 */
export async function ensureCluster(
  folder: string,
  binaries: Binaries,
  runAs: RunAs,
  password: string,
): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return requireSameMajor(folder, binaries);
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  await removeAbandonedDrafts(folder);
  const draft = `${folder}.draft-${process.pid}-${randomBytes(3).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  if (runAs) await chown(draft, runAs.uid, runAs.gid);
  try {
    await initialise(draft, binaries, runAs, password);
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'PG_VERSION'))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function initialise(
  draft: string,
  binaries: Binaries,
  runAs: RunAs,
  password: string,
): Promise<void> {
  const passwordFolder = await mkdtemp(join(tmpdir(), 'shanzhi-'));
  const passwordFile = join(passwordFolder, 'password');
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (runAs) {
      await chown(passwordFile, runAs.uid, runAs.gid);
      await chown(passwordFolder, runAs.uid, runAs.gid);
    }
    const place = placeOf(draft, runAs);
    const settings = [
      `--pgdata=${place.name}`,
      `--username=${ownerName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
      '--no-instructions',
    ];
    await run(binaries.initdb, settings, place, runAs);
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
}

function run(program: string, settings: string[], place: Place, runAs: RunAs): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, settings, {
      cwd: place.cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
      ...runAs,
    });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${basename(program)} ended with ${String(code)}: ${said.trim()}`));
    });
  });
}

async function removeAbandonedDrafts(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.draft-`;
  for (const name of await readdir(dirname(folder))) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : 0;
    if (pid > 0 && !isAlive(pid)) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

/** Whether a process of this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function requireSameMajor(folder: string, binaries: Binaries): Promise<void> {
  const made = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (made === String(binaries.major)) return;
  throw new Refusal('conflict', 'db.cluster_of_other_version', {
    zh: `数据目录由 PostgreSQL ${made} 建立，本程序自带的是 ${binaries.major}；请用原版本备份后在新目录恢复。`,
    en:
      `The data folder was made by PostgreSQL ${made}, and this program brings ` +
      `${binaries.major}. Back up with the old version and restore into a new folder.`,
  });
}
