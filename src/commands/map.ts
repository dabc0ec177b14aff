import { setImmediate } from 'node:timers/promises';
import type { Command } from 'commander';
import type { OnProgress } from '#platform/backup/index.ts';
import { loadConfig, processEnvironment } from '#platform/config/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { emptySurvey, layMap, MapFolder, survey, type Dropped } from '#modules/basemap/index.ts';
import { readFeatures } from './map-file.ts';
import { tell, type CellOptions } from './open-cell.ts';
import { showProgress } from './show-progress.ts';

interface Options extends CellOptions {
  readonly in: readonly string[];
  readonly credit?: string;
}

/** For people; programs are told of every kind. */
const kindsToldMost = 12;

const openStreetMap: Sentence = {
  zh: '© OpenStreetMap 贡献者',
  en: '© OpenStreetMap contributors',
};

const help = `
文件为 WGS-84 的 GeoJSON，或每行一个要素（.geojsonl）。认得的标签：
The files are GeoJSON in WGS-84, or one feature a line (.geojsonl). Tags that are recognised:
  建筑 building     building=*
  道路 road         highway=*
  水面 water        natural=water, waterway=*, landuse=reservoir|basin
  绿地 green        leisure=park|garden|…, landuse=grass|forest|…, natural=wood|…
  地名 place        有 name 的点 · points that have a name: amenity, shop, tourism, railway …
也认 properties.layer 为 water、landuse、building、road、place 的要素；其余的不画，会逐类列出。
So are features that name one of those layers in properties.layer. The rest is left out, and told.
运行中的服务随即换用新地图，不必重启。 · A running server shows the new map without a restart.

退出码 · exit codes: 0 完成 done; 2 可自行改正 for you to put right; 1 故障 failure`;

/** `shanzhi map`: brings the map in that lies under the pages' maps, and cuts it into tiles. */
export function registerMap(program: Command): void {
  program
    .command('map')
    .description('导入底图并切成矢量瓦片 · bring in a base map and cut it into vector tiles')
    .requiredOption(
      '--in <files...>',
      'GeoJSON 文件，“-”为标准输入 · files, "-" for standard input',
    )
    .option('--credit <text>', '图上注明的来源 · the credit shown on the map', openStreetMap.zh)
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .addHelpText('after', help)
    .action(bringMapIn);
}

async function bringMapIn(options: Options): Promise<void> {
  const { dataFolder } = loadConfig(processEnvironment, {
    ...(options.data !== undefined && { dataFolder: options.data }),
  });
  const surveyed = emptySurvey();
  const laid = await showProgress(options.json, async (onProgress) => {
    await readAll(options.in, (feature) => survey(surveyed, feature), onProgress);
    return layMap(new MapFolder(dataFolder), surveyed, creditOf(options), (done, total) =>
      onProgress({ done, total, part: '' }),
    );
  });
  const dropped = [...surveyed.dropped].map(([reason, kinds]) => ({
    reason,
    kinds: [...kinds].map(([kind, counted]) => ({ kind, ...counted })).sort(byCount),
  }));
  const { layers, ...facts } = laid;
  const named = Object.entries(layers).map(([layer, count]) => `${layer} ${count}`);
  tell(options, { ...facts, layers, dropped }, [
    `已导入底图 ${laid.version}：${named.join('，')}`,
    `The map ${laid.version} is in: ${named.join(', ')}`,
    `瓦片 ${laid.tiles} 张，共 ${laid.bytes} 字节，最大一张 ${laid.largest} 字节`,
    `${laid.tiles} tiles, ${laid.bytes} bytes in all, the largest ${laid.largest}`,
    ...dropped.flatMap(({ reason, kinds }) => [
      `未画入 left out ${sumOf(kinds)}：${reasons[reason].zh} · ${reasons[reason].en}`,
      ...kinds
        .slice(0, kindsToldMost)
        .map(({ kind, count, first }) => `  ${count} × ${kind}${first && `，如 e.g. ${first}`}`),
      ...(kinds.length > kindsToldMost ? [`  … ${kinds.length - kindsToldMost}`] : []),
    ]),
  ]);
}

interface Counted {
  readonly count: number;
}

function byCount(one: Counted, other: Counted): number {
  return other.count - one.count;
}

function sumOf(kinds: readonly Counted[]): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}

const reasons: Readonly<Record<Dropped, Sentence>> = {
  'no-geometry': { zh: '没有可画的几何', en: 'no geometry that can be drawn' },
  'outside-wgs84': { zh: '坐标不在 WGS-84 范围内', en: 'coordinates beyond WGS-84' },
  'unknown-kind': { zh: '地图上不画的种类', en: 'of no kind that the map draws' },
  'unnamed-place': { zh: '没有名称的点', en: 'points without a name' },
};

async function readAll(
  paths: readonly string[],
  take: (feature: unknown) => void,
  onProgress: OnProgress,
): Promise<void> {
  for (const [done, path] of paths.entries()) {
    onProgress({ done, total: paths.length, part: path });
    // A signal is heard only between two turns.
    await setImmediate();
    await readFeatures(path, take);
  }
}

function creditOf({ credit = openStreetMap.zh }: Options): Sentence {
  return credit === openStreetMap.zh ? openStreetMap : { zh: credit, en: credit };
}
