import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { wallClock } from '#platform/clock/clock.ts';
import { withCellOwner, writeBackup } from '#platform/backup/index.ts';
import { loadConfig, loadKeys, processEnvironment, writeKeys } from '#platform/config/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { tell, type CellOptions } from './open-cell.ts';
import { showProgress } from './show-progress.ts';

interface Options extends CellOptions {
  readonly out: string;
  readonly withKeys: boolean;
}

const faultyExitCode = 3;

/** `shanzhi backup`: the whole cell in one file, while it works or while it stands still. */
export function registerBackup(program: Command): void {
  program
    .command('backup')
    .description('备份整个单元，可在运行时进行 · back up the cell, even while it runs')
    .requiredOption('--out <file>', '备份文件，不可已存在 · the file to write; must not exist yet')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--with-keys', '把密钥一并写入（慎用）· put the keys into it, too: beware', false)
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .addHelpText(
      'after',
      `\n退出码 · exit codes: 0 完成 done; ${faultyExitCode} 已备份，但有照片缺失或损坏 ` +
        'done, but photos are missing or damaged; 2 可自行改正 for you to put right; 1 故障 failure',
    )
    .action(backup);
}

async function backup(options: Options): Promise<void> {
  const out = resolve(options.out);
  if (existsSync(out)) throw outExists(out);
  const overrides = options.data === undefined ? {} : { dataFolder: options.data };
  const config = loadConfig(processEnvironment, overrides);
  const { dataFolder, databaseUrl, s3 } = config;
  const keys = () => loadExistingKeys(dataFolder);
  const place = { dataFolder, databaseUrl, ownerPassword: () => keys().ownerPassword };
  const manifest = await showProgress(options.json, (onProgress) =>
    withCellOwner(place, (ownerUrl) =>
      writeBackup({
        ...{ ownerUrl, out, onProgress },
        files: s3 ? { bucket: s3.bucket } : { folder: join(dataFolder, 'files') },
        keys: options.withKeys ? writeKeys(keys()) : null,
        programVersion: programVersion(),
        createdAt: wallClock.now(),
      }),
    ),
  );
  const { database, files } = manifest;
  const rows = database.tables.reduce((sum, table) => sum + table.rows, 0);
  const facts = {
    ...{ file: out, bytes: statSync(out).size, createdAt: manifest.createdAt },
    migrationHead: database.migrations.at(-1)?.name,
    tables: database.tables.length,
    ...{ rows, files, keysIncluded: options.withKeys },
  };
  tell(options, facts, [
    `已备份：${out}（${facts.bytes} 字节；${facts.tables} 张表，${rows} 行，${files.count} 个文件）`,
    `Backed up: ${facts.tables} tables, ${rows} rows, ${files.count} files, ${facts.bytes} bytes`,
    ...aboutFiles(files),
    ...aboutKeys(options.withKeys),
  ]);
  if (files.faulty.length > 0) process.exitCode = faultyExitCode;
}

function aboutFiles(files: { bucket: string | null; faulty: readonly string[] }): string[] {
  if (files.bucket !== null) {
    return [
      `照片和文件在 S3 存储桶 ${files.bucket} 中，不在备份里，请用存储服务自己的方式备份。`,
      `Photos lie in the S3 bucket ${files.bucket} and are NOT in here: back the bucket up, too.`,
    ];
  }
  if (files.faulty.length === 0) return [];
  return [
    `注意：${files.faulty.length} 个文件缺失或与上传时不符：`,
    `Beware: ${files.faulty.length} files are missing, or not what had been handed in:`,
    ...files.faulty.map((key) => `  ${key}`),
  ];
}

function aboutKeys(included: boolean): string[] {
  return included
    ? [
        '警告：备份里含有密钥，谁拿到它，连联系方式都能读出来。请加密保存，不要外传。',
        'WARNING: with the keys in it, whoever gets it reads phones and contacts: encrypt it.',
      ]
    : [
        '密钥不在备份里。恢复时需要 keys.json：请另行妥善保管，不要与备份放在一起。',
        'The keys are not in it. A restore needs keys.json: keep a copy of it, elsewhere.',
      ];
}

/** To look after a cell must not make one: loading makes keys where there are none. */
function loadExistingKeys(dataFolder: string) {
  if (existsSync(join(dataFolder, 'keys.json'))) return loadKeys(dataFolder, processEnvironment);
  throw new Refusal('invalid', 'backup.no_keys', {
    zh: `${dataFolder} 里没有 keys.json：请检查 --data。`,
    en: `There is no keys.json in ${dataFolder}: check --data.`,
  });
}

function programVersion(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

function outExists(out: string): Refusal {
  return new Refusal('conflict', 'backup.out_exists', {
    zh: `${out} 已存在，备份不会覆盖它。`,
    en: `${out} exists; a backup overwrites nothing.`,
  });
}
