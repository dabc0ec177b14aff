import { Option, type Command } from 'commander';
import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { decodeText } from '#platform/tables/index.ts';
import { readCatalogue, shippedCatalogue } from '#modules/enforcement/index.ts';
import { tell, withCell, type CellOptions } from './open-cell.ts';
import { readInputBytes } from './read-input.ts';

interface Options extends CellOptions {
  readonly shipped: boolean;
  readonly in?: string;
}

/** `shanzhi categories`: what the cell has not got of the shipped catalogue, or of a file's. */
export function registerCategories(program: Command): void {
  program
    .command('categories')
    .description('添入没有的诉求类别，已有的不动 · add categories that the cell has not got')
    .addOption(
      new Option('--shipped', '采用自带目录 · take up the catalogue that comes with it')
        .default(false)
        .conflicts('in'),
    )
    .option(
      '--in <file>',
      'CSV，列为一级分类、二级分类、三级分类，“-”为标准输入 · CSV, "-" for standard input',
    )
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(addCategories);
}

async function addCategories(options: Options): Promise<void> {
  const given = givenBy(options);
  const result = await withCell(options, async ({ cell, db }) => {
    const { api } = cell.enforcement;
    return db.write(wholeCell, async (tx) => {
      const counts = await api.addMissingCategories(tx, given);
      await cell.identity.api.recordAudit(tx, {
        action: 'enforcement.categories_added',
        outcome: 'done',
        actor: { kind: 'system', personId: null, name: '命令行' },
        facts: { ...counts },
      });
      return counts;
    });
  });
  tell(options, result, [
    `新增 ${result.added} 类，已有 ${result.kept} 类不变`,
    `${result.added} categories added, ${result.kept} there already and kept`,
  ]);
}

function givenBy(options: Options) {
  if (options.shipped) return shippedCatalogue();
  if (options.in === undefined) throw nothingNamed();
  return readCatalogue(decodeText(readInputBytes(options.in)));
}

function nothingNamed(): Refusal {
  return new Refusal('invalid', 'categories.nothing_named', {
    zh: '请写明 --shipped（自带目录）或 --in 文件。',
    en: 'Say --shipped, for the catalogue that comes with it, or --in and a file.',
  });
}
