import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { loadConfig, processEnvironment } from '#platform/config/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { ImportFields, type ImportReport } from '#modules/appeals/contract.ts';
import type { AppealImports } from '#modules/appeals/index.ts';
import { openCellProcess } from '../composition/process.ts';
import { untilSignal } from '../main.ts';

interface Options {
  readonly data?: string;
  readonly channel?: string;
  readonly area?: string;
  readonly source?: string;
  readonly faults?: string;
  readonly json: boolean;
}

/** Whoever may open the data folder speaks for the whole cell. */
const operator: Actor = {
  kind: 'system',
  personId: null,
  name: '命令行导入',
  authorities: [
    {
      capacity: 'operator',
      areaCode: '',
      bodyId: null,
      actions: new Set(['appeals.import']),
      clearance: 2,
    },
  ],
  clearance: 2,
};

const faultyExitCode = 3;
const faultsShownMax = 20;

/** `shanzhi import`: a file of appeals into the cell of a data folder. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description('导入诉求（CSV 或 JSONL）· import appeals from CSV or JSON lines')
    .argument('<file>', '文件，“-”为标准输入 · file, "-" for standard input')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--channel <channel>', '渠道，默认 web_form · channel they came by')
    .option('--area <code>', '没有写明地点的行所在的区划 · area of rows that name no place')
    .option('--source <name>', '外部编号的来源 · whose external numbers these are')
    .option('--faults <file>', '把有误的行写成 CSV · write the faults as CSV')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .addHelpText(
      'after',
      `\n退出码 · exit codes: 0 全部导入 all taken; ${faultyExitCode} 有行有误 some rows are faulty; ` +
        '2 文件或参数有误 the file or an option is not right; 1 故障 failure\n' +
        '中断后再运行同一命令，已导入的行不会重复。· Run it again after a break: no row comes twice.',
    )
    .action(importFile);
}

async function importFile(path: string, options: Options): Promise<void> {
  const fields = fieldsOf(options);
  const name = path === '-' ? 'stdin' : basename(path);
  const format = /\.(jsonl|ndjson)$/i.test(name) ? ('jsonl' as const) : ('csv' as const);
  const bytes = readBytes(path);
  const overrides = options.data === undefined ? {} : { dataFolder: options.data };
  const config = { ...loadConfig(processEnvironment, overrides), logLevel: 'silent' as const };
  const cell = await openCellProcess({ config });
  const stopped = untilSignal(cell);
  stopped.catch(() => undefined);
  try {
    const { imports } = cell.cell.appeals;
    const startedAt = performance.now();
    const { id } = await imports.start(operator, { bytes, format, name }, fields);
    await runWithProgress(imports, id, options.json);
    const report = await imports.report(operator, id);
    if (options.faults !== undefined) {
      writeFileSync(options.faults, await imports.faultsCsv(operator, id));
    }
    const elapsedS = Math.round(performance.now() - startedAt) / 1000;
    tell({ ...report, elapsedS }, options.json);
    if (report.faulty > 0) process.exitCode = faultyExitCode;
  } finally {
    await cell.stop();
  }
}

async function runWithProgress(imports: AppealImports, id: string, quiet: boolean): Promise<void> {
  if (quiet || !process.stderr.isTTY) return imports.run(id);
  const bar = new SingleBar({
    format: '导入 {bar} {value}/{total}  已收 {taken}  重复 {repeated}  有误 {faulty}',
    stream: process.stderr,
  });
  bar.start(0, 0, { taken: 0, repeated: 0, faulty: 0 });
  try {
    await imports.run(id, ({ rows, taken, repeated, faulty }) => {
      bar.setTotal(rows);
      bar.update(taken + repeated + faulty, { taken, repeated, faulty });
    });
  } finally {
    bar.stop();
  }
}

function tell(report: ImportReport & { readonly elapsedS: number }, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  const { rows, taken, repeated, faulty, elapsedS, faults } = report;
  process.stdout.write(
    `共 ${rows} 行：已收 ${taken}，重复 ${repeated}，有误 ${faulty}，用时 ${elapsedS} 秒\n` +
      `${rows} rows: ${taken} taken, ${repeated} repeated, ${faulty} faulty, ${elapsedS} s\n`,
  );
  for (const { row, message } of faults.slice(0, faultsShownMax)) {
    process.stdout.write(`  第 ${row} 行：${message.zh} · row ${row}: ${message.en}\n`);
  }
}

function fieldsOf({ channel, area, source }: Options): ImportFields {
  const given = { channel, areaCode: area, source };
  const parsed = ImportFields.safeParse(given);
  if (parsed.success) return parsed.data;
  const channels = ImportFields.shape.channel.unwrap().options.join(', ');
  throw new Refusal('invalid', 'import.bad_option', {
    zh: `参数有误。--channel 可用：${channels}；--area 为 6 到 15 位区划代码。`,
    en: `An option is not right. --channel is one of ${channels}; --area is an area code.`,
  });
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch {
    throw new Refusal('invalid', 'import.no_file', {
      zh: `读不到文件 ${path}。`,
      en: `The file ${path} cannot be read.`,
    });
  }
}
