import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../../refusal/refusal.ts';

/** Whom the server runs as; null is whoever runs this program. */
export type RunAs = { readonly uid: number; readonly gid: number } | null;

const accountName = 'postgres';

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of an existing folder,
 * otherwise as the account `postgres`, which is made when the machine has none.
 */
export async function findRunAs(folder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null;
  const existing = await stat(folder).catch(() => null);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return (await findAccount()) ?? (await makeAccount());
}

async function findAccount(): Promise<RunAs> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const line of accounts.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name === accountName) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

async function makeAccount(): Promise<RunAs> {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', accountName]);
  const made = await findAccount();
  if (made) return made;
  throw new Refusal('invalid', 'db.no_account_for_server', {
    zh: 'PostgreSQL 不能以 root 运行，而系统里没有 postgres 账号，也无法创建。请以普通用户运行本程序，或先创建该账号。',
    en:
      'PostgreSQL does not run as root, and no account "postgres" exists or could be made. ' +
      'Run this program as an ordinary user, or make that account first.',
  });
}
