import type { Command } from 'commander';
import { Refusal } from '#platform/refusal/refusal.ts';
import { cutGrids, type CutInput, type CutResult } from '#algorithms/districting/index.ts';
import { readBuildings, readStreets } from './grids-file.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly in: string;
  readonly streets: string;
  readonly out: string;
  readonly keep?: string;
  readonly seed: string;
  readonly json: boolean;
}

const help = `
楼栋的 properties · properties of a building: id, households（户数）, community, rural,
density（sparse | ordinary | dense）, difficulty（1 为一般 · 1 is ordinary）, grid（现网格 · today's）,
special（专属网格名 · its special grid）。道路按 kind 或 highway 分主次 · streets: kind or highway.

退出码 · exit codes: 0 完成 done; 2 文件或参数有误 the input is not right; 1 故障 failure`;

/** `shanzhi grids cut`: grids from buildings and streets, with a report on how good they are. */
export function registerGrids(program: Command): void {
  const grids = program.command('grids').description('网格 · grids');
  grids
    .command('cut')
    .description('按楼栋和道路划分网格 · cut communities into grids along streets')
    .requiredOption('--in <file>', '楼栋 GeoJSON · buildings')
    .requiredOption('--streets <file>', '道路 GeoJSON · streets')
    .requiredOption('--out <file>', '网格写到这里，“-”为标准输出 · where the grids go')
    .option(
      '--keep <share>',
      '保留偏差不超过此值的现网格 · keep grids of today that near, e.g. 0.3',
    )
    .option('--seed <n>', '随机种子 · seed', '1')
    .option('--json', '报告输出为一行 JSON · the report as one JSON line', false)
    .addHelpText('after', help)
    .action(cut);
}

async function cut(options: Options): Promise<void> {
  const keepWithin = options.keep === undefined ? undefined : numberOf('--keep', options.keep);
  const input: CutInput = {
    ...(await readBuildings(options.in)),
    streets: await readStreets(options.streets),
    seed: numberOf('--seed', options.seed),
    ...(keepWithin === undefined ? {} : { rules: { keepWithin } }),
  };
  const before = performance.now();
  const result = cutBy(input);
  const seconds = (performance.now() - before) / 1000;
  writeOutput(options.out, written(result));
  const outside = result.grids.flatMap(({ outside: reason, community, number }) =>
    reason === undefined ? [] : [{ community, number, reason }],
  );
  const report = { ...result.quality, seconds: Number(seconds.toFixed(2)), outside };
  // Standard output may be where the grids went.
  process.stderr.write(`${JSON.stringify(report, null, options.json ? 0 : 2)}\n`);
}

function cutBy(input: CutInput): CutResult {
  try {
    return cutGrids(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('invalid', 'grids.cannot_cut', {
      zh: `不能划分：专属网格须由同一社区的楼栋组成（${error.message}）。`,
      en: `This cannot be cut: ${error.message}.`,
    });
  }
}

/** A grid is its buildings: the points where they stand, and their ids. */
function written({ grids }: CutResult): string {
  const features = grids.map(({ buildings, work, ...facts }) => ({
    type: 'Feature',
    properties: {
      ...facts,
      work: Number(work.toFixed(3)),
      buildings: buildings.map(({ id }) => id),
    },
    geometry: { type: 'MultiPoint', coordinates: buildings.map(({ at }) => at) },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

function numberOf(option: string, value: string): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new Refusal('invalid', 'grids.bad_number', {
    zh: `${option} 须是不小于 0 的数。`,
    en: `${option} is a number that is not below 0.`,
  });
}
