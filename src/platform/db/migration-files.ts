import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Migration {
  /** The file's name; sorts by its stamp. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, hex; a migration that has run may not change afterwards. */
  readonly checksum: string;
}

/** Where the project's own migrations stand. */
export const migrationFolder = fileURLToPath(new URL('../../../db/migrations', import.meta.url));

const nameForm = /^\d{14}_[a-z][a-z0-9]*_[a-z0-9_]+\.sql$/;

/**
 * Every migration of the folder, oldest first. A misnamed file is an error, not a surprise later.
 */
export async function readMigrations(folder: string = migrationFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      if (!nameForm.test(name)) {
        throw new Error(`${name}: a migration is named <UTC stamp>_<module>_<verb>.sql`);
      }
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
