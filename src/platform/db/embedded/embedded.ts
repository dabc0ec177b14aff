import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { Refusal } from '../../refusal/refusal.ts';
import { withOwner } from '../provision.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { lockFolder } from './folder-lock.ts';
import { findRunAs } from './run-as.ts';
import { embeddedUrl, ensureServer, stopServer } from './server.ts';
import type { ServerOptions } from './server.ts';

export const databaseName = 'shanzhi';
const recoveryTriesMax = 20;

export interface EmbeddedOptions {
  /** The cluster's own folder, e.g. `<data>/postgres`. */
  readonly folder: string;
  readonly ownerPassword: string;
  /** The folder is lost for good to this program, which must end. */
  readonly onFatal?: (error: unknown) => void;
  readonly settings?: Record<string, string | number>;
}

/** The folder's server, held by this program alone. */
export interface EmbeddedServer {
  readonly ownerUrl: string;
  /** @throws Refusal unavailable `db.folder_not_held` while the lock is lost. */
  assertHeld(): void;
  /** Stops the server; everything committed is on disk. */
  stop(): Promise<void>;
}

/**
 * Makes the cluster if needed, finds or starts its server, and takes the folder for this program.
 * When the server dies underneath, it is started again at the same place; until the folder is held
 * again, `assertHeld` throws, so that nobody writes beside another program.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const runAs = await findRunAs(options.folder);
  const binaries = await findBinaries(runAs);
  await ensureCluster(options.folder, binaries, runAs, options.ownerPassword);
  const server: ServerOptions = {
    folder: options.folder,
    password: options.ownerPassword,
    binaries,
    runAs,
    ...(options.settings && { settings: options.settings }),
  };
  const { port } = await ensureServer(server);
  const maintenanceUrl = embeddedUrl(options.folder, port, options.ownerPassword, 'postgres');
  let state: 'held' | 'lost' | 'closing' = 'held';
  let lock: Client | undefined;

  async function hold(): Promise<void> {
    lock = await lockFolder(maintenanceUrl, () => {
      if (state === 'closing') return;
      state = 'lost';
      void recover();
    });
    if (state === 'lost') state = 'held';
  }

  async function recover(): Promise<void> {
    for (let tries = 1; state === 'lost'; tries += 1) {
      try {
        if ((await ensureServer(server, port)).port !== port) throw portTaken();
        if (state === 'lost') await hold();
      } catch (error) {
        const hopeless = error instanceof Refusal && error.kind === 'conflict';
        if (hopeless || tries === recoveryTriesMax) {
          options.onFatal?.(error);
          return;
        }
        await sleep(250);
      }
    }
  }

  await hold();
  await ensureDatabase(maintenanceUrl);
  return {
    ownerUrl: embeddedUrl(options.folder, port, options.ownerPassword, databaseName),
    assertHeld() {
      if (state !== 'held') throw folderNotHeld();
    },
    async stop() {
      state = 'closing';
      // The lock goes with the server: let go earlier, another program could take a dying server.
      await stopServer(options.folder);
      await lock?.end().catch(() => undefined);
    },
  };
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  await withOwner(maintenanceUrl, async (owner) => {
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [
      databaseName,
    ]);
    if (rowCount === 0) await owner.query(`create database ${databaseName} template template0`);
  });
}

function portTaken(): Refusal {
  return new Refusal('conflict', 'db.port_taken', {
    zh: '内置数据库重启后端口被别的程序占用；请重启本程序。',
    en: 'The embedded database restarted and its port was taken meanwhile; restart the program.',
  });
}

function folderNotHeld(): Refusal {
  return new Refusal('unavailable', 'db.folder_not_held', {
    zh: '数据库正在恢复连接，请稍后再试。',
    en: 'The database connection is being restored. Please try again shortly.',
  });
}
