import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreCell } from '#platform/backup/index.ts';
import { loadConfig, processEnvironment } from '#platform/config/index.ts';
import { tell } from './open-cell.ts';
import { showProgress } from './show-progress.ts';

interface Options {
  readonly data: string;
  readonly from: string;
  readonly keys?: string;
  readonly json: boolean;
}

/** `shanzhi restore`: a cell from a backup, in a new folder or an empty database. */
export function registerRestore(program: Command): void {
  program
    .command('restore')
    .description('由备份恢复到新的数据文件夹 · make a cell from a backup, in a new folder')
    .requiredOption('--from <file>', '备份文件 · the backup')
    .requiredOption('--data <folder>', '新的或空的数据文件夹 · a new or empty data folder')
    .option('--keys <file>', '另外保管的 keys.json · the keys.json that was kept apart')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(restore);
}

async function restore(options: Options): Promise<void> {
  const config = loadConfig(processEnvironment, { dataFolder: options.data });
  const { dataFolder, databaseUrl } = config;
  const manifest = await showProgress(options.json, (onProgress) =>
    restoreCell({
      ...{ dataFolder, databaseUrl, onProgress, environment: processEnvironment },
      from: resolve(options.from),
      keysFile: options.keys,
    }),
  );
  const { createdAt, database, files } = manifest;
  const rows = database.tables.reduce((sum, table) => sum + table.rows, 0);
  const facts = { dataFolder, createdAt, tables: database.tables.length, rows, files };
  tell(options, facts, [
    `已恢复到 ${dataFolder}：备份时间 ${createdAt}，${rows} 行，${files.count} 个文件。密钥配套。`,
    `Restored: as of ${createdAt}, ${rows} rows, ${files.count} files. The keys belong to it.`,
    ...(files.bucket === null
      ? []
      : [
          `照片不在备份里：请确认存储桶 ${files.bucket} 可用，并设置 S3。`,
          `Photos were not in the backup: see that the bucket ${files.bucket} is there, set S3.`,
        ]),
    '对外推送（webhook）已全部停用：这份要正式启用时，请在接口里逐一重新打开。',
    'Webhooks are switched off: switch each on again once this copy is the one that counts.',
    '启动：node bin/shanzhi serve --data 该文件夹。请立即另存一份 keys.json。',
    `Start it: node bin/shanzhi serve --data ${dataFolder}. Keep a copy of its keys.json.`,
  ]);
}
