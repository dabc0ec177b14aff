import type { Client } from 'pg';
import { Refusal } from '../refusal/refusal.ts';

const majorMin = 15;

/** @throws Refusal invalid `db.server_too_old` or `db.wrong_encoding`. */
export async function requireFitServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version,
            current_setting('server_encoding') as encoding`,
  );
  const found = rows[0];
  const major = Math.floor((found?.version ?? 0) / 10_000);
  if (major < majorMin) {
    throw new Refusal('invalid', 'db.server_too_old', {
      zh: `数据库是 PostgreSQL ${major}，本程序需要 ${majorMin} 或更新的版本。`,
      en: `The database is PostgreSQL ${major}; this program needs ${majorMin} or newer.`,
    });
  }
  if (found?.encoding !== 'UTF8') {
    throw new Refusal('invalid', 'db.wrong_encoding', {
      zh: `数据库的编码是 ${found?.encoding}，必须是 UTF8。`,
      en: `The database's encoding is ${found?.encoding}; it must be UTF8.`,
    });
  }
}
