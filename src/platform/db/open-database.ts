import { join } from 'node:path';
import { openEmbedded } from './embedded/embedded.ts';
import type { EmbeddedServer } from './embedded/embedded.ts';
import { connectDatabase } from './handle.ts';
import type { DatabaseHandle } from './handle.ts';
import { readMigrations } from './migration-files.ts';
import { provision } from './provision.ts';
import type { AppLogin } from './roles.ts';
import { explainUnreachable } from './unreachable.ts';

export interface OpenOptions {
  /** The embedded server lives in `<dataFolder>/postgres`. */
  readonly dataFolder: string;
  /** Any PostgreSQL from 15 on, signed in as the owner; without it the embedded one is used. */
  readonly databaseUrl?: string | undefined;
  /** The application's own sign-in, where an administrator has made it by hand. */
  readonly databaseAppUrl?: string | undefined;
  readonly appLogin: AppLogin;
  /** The embedded owner's password. */
  readonly ownerPassword: string;
  readonly connectionsMax?: number | undefined;
  /** The database is lost for good to this program, which must end. */
  readonly onFatal?: (error: unknown) => void;
  /** Told which migrations ran now; an empty list when there was nothing to do. */
  readonly onMigrated?: (names: readonly string[]) => void;
}

/**
 * Opens the cell's database: starts or finds the server, migrates, and connects as the application.
 * `close` gives the connections back and stops the embedded server.
 *
 * @example
 * const db = await openDatabase({ dataFolder: config.dataFolder, ...config.keys.database });
 * await db.read(wholeCell, (tx) => tx.query('select 1'));
 * await db.close();
 */
export async function openDatabase(options: OpenOptions): Promise<DatabaseHandle> {
  const embedded = options.databaseUrl === undefined ? await startEmbedded(options) : null;
  const ownerUrl = embedded?.ownerUrl ?? options.databaseUrl ?? '';
  try {
    const prepared = options.databaseAppUrl !== undefined;
    const login = prepared ? null : options.appLogin;
    // Before the optional call: its arguments are not evaluated when nobody listens.
    const applied = await provision(ownerUrl, await readMigrations(), login);
    options.onMigrated?.(applied);
    const handle = await connectDatabase({
      ownerUrl,
      appUrl: options.databaseAppUrl ?? signedInAs(ownerUrl, options.appLogin),
      ...(options.connectionsMax !== undefined && { connectionsMax: options.connectionsMax }),
      ...(embedded && { assertOpen: () => embedded.assertHeld() }),
    });
    return {
      ...handle,
      async close() {
        await handle.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw embedded ? error : explainUnreachable(error);
  }
}

function startEmbedded(options: OpenOptions): Promise<EmbeddedServer> {
  return openEmbedded({
    folder: join(options.dataFolder, 'postgres'),
    ownerPassword: options.ownerPassword,
    ...(options.onFatal && { onFatal: options.onFatal }),
  });
}

function signedInAs(ownerUrl: string, login: AppLogin): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(login.user);
  url.password = encodeURIComponent(login.password);
  return url.href;
}
