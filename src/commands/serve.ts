import type { Command } from 'commander';
import { loadConfig } from '#platform/config/index.ts';
import { serve } from '../main.ts';

/** `shanzhi serve`: an empty cell, or the one whose data folder is given. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('启动服务 · start the platform')
    .option('--port <port>', '端口 · port to listen on')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line when ready', false)
    .action(async (options: { port?: string; data?: string; json: boolean }) => {
      const config = loadConfig(process.env, {
        ...(options.port !== undefined && { port: Number(options.port) }),
        ...(options.data !== undefined && { dataFolder: options.data }),
      });
      await serve(config, (url) => {
        const told = options.json ? JSON.stringify({ url }) : `善治已启动 · ready: ${url}`;
        process.stdout.write(`${told}\n`);
      });
    });
}
