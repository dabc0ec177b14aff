import type { Command } from 'commander';
import { withDatabase, tell, type CellOptions } from './open-cell.ts';

/** `shanzhi migrate`: makes the database ready, and says what that took. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('建立或升级数据库 · make the database ready, or bring it up to date')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(migrate);
}

async function migrate(options: CellOptions): Promise<void> {
  let ran: readonly string[] = [];
  await withDatabase(options, () => Promise.resolve(), {
    onMigrated: (names) => {
      ran = names;
    },
  });
  const told =
    ran.length === 0
      ? ['数据库已是最新。', 'The database is up to date.']
      : [`已执行 ${ran.length} 项迁移：`, `Ran ${ran.length} migrations:`];
  tell(options, { ran }, [...told, ...ran.map((name) => `  ${name}`)]);
}
