import type { Config, Keys } from '#platform/config/index.ts';
import { openDatabase, type DatabaseHandle } from '#platform/db/index.ts';

export interface DatabaseHooks {
  readonly onFatal?: (error: unknown) => void;
  /** Told which migrations ran now. */
  readonly onMigrated?: (names: readonly string[]) => void;
}

/** The database that the configuration names, made ready for use. */
export function openCellDatabase(
  config: Config,
  keys: Keys,
  hooks: DatabaseHooks = {},
): Promise<DatabaseHandle> {
  return openDatabase({
    ...config,
    ...hooks,
    connectionsMax: config.databaseConnectionsMax,
    appLogin: keys.appLogin,
    ownerPassword: keys.ownerPassword,
  });
}
