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
  const file = join(folder, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (await isNoPostgres(pid)) {
    // PostgreSQL only asks whether the number is in use: it would take the other program, or the
    // remains of a killed server that nobody buried, for a running server and refuse to start.
    if (await isMemoryFree(lines[6])) await rm(file, { force: true });
    return null;
  }
  return port > 0 ? { pid, port } : null;
}

/** Whether the process is surely no running PostgreSQL; unknown counts as one, to be safe. */
async function isNoPostgres(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const state = status.slice(status.lastIndexOf(')') + 2)[0];
  if (state === 'Z' || state === 'X') return true;
  const program = await readlink(`/proc/${pid}/exe`).catch(() => null);
  return program !== null && !basename(program).startsWith('postgres');
}

/**
 * Whether no process of the old server is left, by its shared memory: a server process may outlive
 * the postmaster for a moment, and a second server beside it would destroy the data.
 */
async function isMemoryFree(shared: string | undefined): Promise<boolean> {
  const id = shared?.trim().split(/\s+/)[1];
  const segments = await readFile('/proc/sysvipc/shm', 'utf8').catch(() => null);
  if (id === undefined || segments === null) return false;
  const columns = segments.split('\n').map((line) => line.trim().split(/\s+/));
  const attached = columns[0]?.indexOf('nattch') ?? -1;
  const segment = columns.find((values) => values[1] === id);
  return segment === undefined || segment[attached] === '0';
}
