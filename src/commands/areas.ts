import type { Command } from 'commander';
import { wholeCell } from '#platform/permit/permit.ts';
import type { Area, GivenArea } from '#modules/grids/index.ts';
import { readAreasFile } from './areas-file.ts';
import { tell, withCell, type CellOptions } from './open-cell.ts';

interface ImportOptions extends CellOptions {
  readonly dryRun: boolean;
}

/** `shanzhi areas import`: the areas that the cell serves, from a GeoJSON file. */
export function registerAreas(program: Command): void {
  program
    .command('areas')
    .description('区划 · areas')
    .command('import')
    .description('以文件中的区划替换现有区划 · make the areas of a file those of the cell')
    .argument('<file>', 'GeoJSON（WGS-84），“-”为标准输入 · file, "-" for standard input')
    .option('--dry-run', '只看会改什么 · say what would change, change nothing', false)
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(importAreas);
}

async function importAreas(path: string, options: ImportOptions): Promise<void> {
  const given = readAreasFile(path);
  const change = await withCell(options, async ({ cell, db }) => {
    const { api } = cell.grids;
    api.checkAreas(given);
    const compared = compare(api.listAreas(), given);
    if (!options.dryRun) {
      await db.write(wholeCell, async (tx) => {
        await api.replaceAreas(tx, given);
        await cell.identity.api.recordAudit(tx, {
          action: 'grids.areas_replaced',
          outcome: 'done',
          actor: { kind: 'system', personId: null, name: '命令行' },
          facts: countsOf(compared),
        });
      });
    }
    return compared;
  });
  const { added, changed, ended, kept } = countsOf(change);
  const [zh, en] = options.dryRun ? ['将会：', 'This would: '] : ['已导入：', 'Imported: '];
  tell(options, { dryRun: options.dryRun, ...change }, [
    `${zh}新增 ${added}，更改 ${changed}，不变 ${kept}，终止 ${ended}`,
    `${en}${added} added, ${changed} changed, ${kept} kept, ${ended} ended`,
    ...change.ended.map((code) => `  终止 ended ${code}`),
  ]);
}

/** Codes by what becomes of them. */
interface Change {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly ended: readonly string[];
}

function compare(present: readonly Area[], given: readonly GivenArea[]): Change {
  const before = new Map(present.map((area) => [area.code, area]));
  const after = new Set(given.map(({ code }) => code));
  const codes = (keep: (area: GivenArea, old: Area | undefined) => boolean) =>
    given.filter((area) => keep(area, before.get(area.code))).map(({ code }) => code);
  return {
    added: codes((_, old) => old === undefined),
    changed: codes((area, old) => old !== undefined && !isSame(area, old)),
    kept: codes((area, old) => old !== undefined && isSame(area, old)),
    ended: present.filter(({ code }) => !after.has(code)).map(({ code }) => code),
  };
}

function isSame(given: GivenArea, old: Area): boolean {
  return (
    given.name === old.name &&
    given.level === old.level &&
    (given.shortName ?? given.name) === old.shortName &&
    JSON.stringify(outline(given)) === JSON.stringify(outline(old))
  );
}

/** The database keeps the members of an object in an order of its own. */
function outline({ polygon }: Pick<Area, 'polygon'>): unknown {
  return polygon && [polygon.type, polygon.coordinates];
}

function countsOf(change: Change) {
  return {
    added: change.added.length,
    changed: change.changed.length,
    kept: change.kept.length,
    ended: change.ended.length,
  };
}
