import {
  loadConfig,
  loadKeys,
  processEnvironment,
  type Config,
  type Keys,
} from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { openCellDatabase, type DatabaseHooks } from '../composition/database.ts';
import type { CellProcess } from '../composition/process.ts';

/** Options that every command on a cell has. */
export interface CellOptions {
  readonly data?: string;
  readonly json: boolean;
}

/** Runs work on the cell that the configuration names, without listening, and closes it. */
export async function withCell<T>(
  options: CellOptions,
  work: (cell: CellProcess, config: Config) => Promise<T>,
): Promise<T> {
  const config = quietConfig(options);
  // Seconds to load, and not needed by those who only ask the database.
  const { openCellProcess } = await import('../composition/process.ts');
  const cell = await openCellProcess({ config });
  try {
    return await work(cell, config);
  } finally {
    await cell.stop();
  }
}

/** The same with the database alone, for what must work where the cell would not open. */
export async function withDatabase<T>(
  options: CellOptions,
  work: (db: DatabaseHandle, keys: Keys, config: Config) => Promise<T>,
  hooks: DatabaseHooks = {},
): Promise<T> {
  const config = quietConfig(options);
  const keys = loadKeys(config.dataFolder, processEnvironment);
  const db = await openCellDatabase(config, keys, hooks);
  try {
    return await work(db, keys, config);
  } finally {
    await db.close();
  }
}

/** Says the same for people, in both languages, or for programs, on one line. */
export function tell(options: CellOptions, facts: object, lines: readonly string[]): void {
  const text = options.json ? JSON.stringify(facts) : lines.join('\n');
  process.stdout.write(`${text}\n`);
}

/** Standard output is the answer's: a log among it would spoil a pipe. */
function quietConfig({ data }: CellOptions): Config {
  const config = loadConfig(processEnvironment, {
    ...(data !== undefined && { dataFolder: data }),
  });
  return { ...config, logLevel: 'silent' };
}
