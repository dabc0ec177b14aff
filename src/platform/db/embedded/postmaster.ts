import { readFile, readlink, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isAlive } from './cluster.ts';

/** What a running server says about itself in its folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this folder, whoever started it. */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const lines = (await readFile(pidFile(folder), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (await isSomethingElse(pid)) {
    // Left by a machine that went down; the number now belongs to another program. PostgreSQL would
    // take that program for itself and refuse to start.
    await rm(pidFile(folder), { force: true });
    return null;
  }
  return port > 0 ? { pid, port } : null;
}

/** Whether the process is surely no PostgreSQL; unknown counts as PostgreSQL, to be safe. */
async function isSomethingElse(pid: number): Promise<boolean> {
  const program = await readlink(`/proc/${pid}/exe`).catch(() => null);
  return program !== null && !basename(program).startsWith('postgres');
}

export function pidFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}
