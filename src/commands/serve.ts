import type { Command } from 'commander';
import { loadConfig, processEnvironment } from '#platform/config/index.ts';
import { ensurePages, pagesAreBuilt } from '../composition/pages.ts';
import { serve } from '../main.ts';

interface Options {
  readonly port?: string;
  readonly data?: string;
  readonly json: boolean;
}

/** `shanzhi serve`: an empty cell, or the one whose data folder is given. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('启动服务 · start the platform')
    .option('--port <port>', '端口 · port to listen on')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line when ready', false)
    .action(runServe);
}

async function runServe(options: Options): Promise<void> {
  const config = loadConfig(processEnvironment, {
    ...(options.port !== undefined && { port: Number(options.port) }),
    ...(options.data !== undefined && { dataFolder: options.data }),
  });
  const webFolder = await ensurePages(() => process.stderr.write(pagesAreBuilt));
  await serve({
    config,
    webFolder,
    async ready(url, { cell }) {
      const administrator = await cell.identity.api.hasAdministrator();
      const areas = cell.grids.api.listAreas().length;
      if (options.json) {
        process.stdout.write(`${JSON.stringify({ url, administrator, areas })}\n`);
        return;
      }
      process.stdout.write(`善治已启动 · ready: ${url}\n`);
      if (areas === 0) process.stdout.write(noAreasYet);
      if (!administrator) process.stdout.write(nobodyYet);
      const embedded = config.databaseUrl === undefined;
      if (embedded && (areas === 0 || !administrator)) process.stdout.write(stopFirst);
    },
  });
}

/** An empty cell looks finished and is of no use: it says what it lacks. */
const noAreasYet =
  '还没有区划，居民无法上报。请导入：\n' +
  'There are no areas yet, so nothing can be reported. Import them:\n' +
  '  node bin/shanzhi areas import <文件.geojson>\n';

const nobodyYet =
  '还没有管理员，工作人员无法登录。请设立：\n' +
  'There is no administrator yet, so no staff can sign in. Make one:\n' +
  '  node bin/shanzhi admin create --name <用户名> --person <姓名>\n';

const stopFirst =
  '内置数据库一次只供一个程序使用：请先停止本程序（Ctrl-C），再运行以上命令。\n' +
  'The embedded database serves one program at a time: stop this one (Ctrl-C) before you do.\n';
