import type { Command } from 'commander';
import { requireOwnKeys } from '#platform/secrets/index.ts';
import { tell, withDatabase, type CellOptions } from './open-cell.ts';

/** `shanzhi keys check`: whether what is sealed in the database can be read with these keys. */
export function registerKeys(program: Command): void {
  program
    .command('keys')
    .description('密钥 · keys')
    .command('check')
    .description('核对密钥与数据库是否配套 · do these keys belong to this database?')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(check);
}

async function check(options: CellOptions): Promise<void> {
  const uses = await withDatabase(options, (db, keys) => requireOwnKeys(db, keys.fieldKeys));
  tell(options, { match: true, uses }, [
    '密钥与数据库配套。请妥善备份密钥。',
    'The keys belong to this database. Keep a copy of them in a safe place.',
  ]);
}
