import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Refusal } from '../../refusal/refusal.ts';
import { isConnectionLoss } from '../failure.ts';
import type { Binaries } from './binaries.ts';
import { isAlive, ownerName, placeOf } from './cluster.ts';
import { findPostmaster } from './postmaster.ts';
import type { Postmaster } from './postmaster.ts';
import type { RunAs } from './run-as.ts';
import { serverSettings } from './settings.ts';

export interface ServerOptions {
  readonly folder: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  /** Beyond or against the usual settings; tests turn durability off with it. */
  readonly settings?: Record<string, string | number>;
}

const startMinutesMax = 10;

/**
 * Finds the folder's server or starts it, and waits until it answers: recovery after a crash may
 * take minutes. Safe against another program doing the same: PostgreSQL lets one server in.
 *
 * @param portWanted kept when free, so that a restarted server is found where it was.
 */
export async function ensureServer(
  options: ServerOptions,
  portWanted?: number,
): Promise<Postmaster> {
  const deadline = performance.now() + startMinutesMax * 60_000;
  let startsLeft = 5;
  for (;;) {
    const running = await findPostmaster(options.folder);
    if (running && (await answers(options, running.port))) return running;
    if (!running) {
      if (startsLeft === 0) throw await serverDoesNotStart(options.folder);
      startsLeft -= 1;
      const port = startsLeft === 4 && portWanted ? portWanted : await freePort();
      await startServer(options, port);
    }
    if (performance.now() > deadline) throw await serverDoesNotStart(options.folder);
    await sleep(50);
  }
}

/** Starts in its own session: a Ctrl-C meant for the program must not reach the server first. */
async function startServer(options: ServerOptions, port: number): Promise<void> {
  const place = placeOf(options.folder, options.runAs);
  const settings = Object.entries({ ...serverSettings(port), ...options.settings });
  const log = await open(startLog(options.folder), 'w', 0o600);
  try {
    const child = spawn(
      options.binaries.postgres,
      ['-D', place.name, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        cwd: place.cwd,
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        env: { ...process.env, LC_ALL: 'C' },
        ...options.runAs,
      },
    );
    const ended = new Promise<true>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => resolve(true));
    });
    child.unref();
    // Either it writes its pid file or it ends; both are looked at by the caller.
    while (!(await findPostmaster(options.folder))) {
      if (await Promise.race([ended, sleep(20, false)])) return;
    }
  } finally {
    await log.close();
  }
}

/** Fast shutdown: open transactions roll back, everything committed is on disk. */
export async function stopServer(folder: string): Promise<void> {
  const running = await findPostmaster(folder);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = performance.now() + 60_000;
  while (isAlive(running.pid) && (await findPostmaster(folder))) {
    if (performance.now() > deadline) throw new Error('PostgreSQL did not stop within a minute');
    await sleep(20);
  }
}

/** What systems allow the path of a socket, macOS least. */
const socketPathBytesMax = 103;

/**
 * Through the socket in the cluster's folder where there is one: a tenth less work a statement than
 * through the network's code, and nobody else on the machine comes near it. Through the loopback
 * address on Windows, or where the folder's path is too long for a socket.
 */
export function embeddedUrl(
  folder: string,
  port: number,
  password: string,
  database: string,
): string {
  const socket = resolve(folder, `.s.PGSQL.${port}`);
  const reachable = Buffer.byteLength(socket) <= socketPathBytesMax && existsSync(socket);
  const host = reachable ? encodeURIComponent(dirname(socket)) : '127.0.0.1';
  return `postgres://${ownerName}:${password}@${host}:${port}/${database}`;
}

async function answers({ folder, password }: ServerOptions, port: number): Promise<boolean> {
  const client = new Client({ connectionString: embeddedUrl(folder, port, password, 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (isConnectionLoss(error)) return false;
    throw passwordRefused(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function startLog(folder: string): string {
  return `${folder}.start.log`;
}

async function serverDoesNotStart(folder: string): Promise<Refusal> {
  const said = (await readFile(startLog(folder), 'utf8').catch(() => '')).trim().slice(-2000);
  return new Refusal(
    'unavailable',
    'db.server_does_not_start',
    {
      zh: `内置数据库无法启动，它的说明：${said}`,
      en: `The embedded database does not start. It says: ${said}`,
    },
    { folder },
  );
}

function passwordRefused(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code !== '28P01') return cause;
  const refusal = new Refusal('conflict', 'db.keys_do_not_fit', {
    zh: 'keys.json 里的密码打不开这个数据目录；请恢复与数据目录一起备份的 keys.json。',
    en:
      'The password in keys.json does not open this data folder. ' +
      'Restore the keys.json that was backed up with it.',
  });
  refusal.cause = cause;
  return refusal;
}
